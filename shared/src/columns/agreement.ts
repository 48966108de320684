import type { Column } from './Column.ts';

/** Aftaler: who does what by when, and how we see that it happened. */
export const agreement: Column = { id: 'agreement', icon: 'handshake', line: 'double' };
