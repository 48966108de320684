import type { Page } from '@playwright/test';
import { alvaPerson, handOf } from './planAlva.ts';

/** Each person's own page; Jens, Trine and Pelle have none, and Jonas does not come. */
export type Table = Record<'p1' | 'p2' | 'f1' | 'b1' | 'n1' | 'p3' | 'p4' | 'wall', Page>;

export const nameOf = (key: string): string => alvaPerson(key).name;
export const at = (table: Table, key: string): Page => table[handOf(key) as keyof Table];
