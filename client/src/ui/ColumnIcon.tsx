import type { Column } from '@samtavlen/shared/columns/Column.ts';
import { Cloud, Handshake, Star, Sun } from 'lucide-react';
import { Icon } from './Icon.tsx';

const drawings = { cloud: Cloud, sun: Sun, star: Star, handshake: Handshake } as const;

/** sky · sol · stjerne · håndtryk: one of the four ways a column is told apart. */
export function ColumnIcon({ column, size = 24 }: { column: Column; size?: number }) {
  return <Icon of={drawings[column.icon]} size={size} />;
}
