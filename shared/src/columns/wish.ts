import type { Column } from './Column.ts';

/** Se ske: what we want to see happen, worded as something that starts. */
export const wish: Column = { id: 'wish', icon: 'star', line: 'dashed' };
