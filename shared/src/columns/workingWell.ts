import type { Column } from './Column.ts';

/** Fungerer: what already works, even a little or once, and who does it. */
export const workingWell: Column = { id: 'workingWell', icon: 'sun', line: 'solid' };
