import type { Column } from './Column.ts';

/** Bekymringer: something concrete someone worries about now. */
export const concern: Column = { id: 'concern', icon: 'cloud', line: 'dotted' };
