import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useState } from 'react';
import { keepHere, keptHere } from '../ui/keptHere.ts';
import { cardInSight } from '../ui/plainPage.ts';

/** The column a person chose, also after a reload; null follows the meeting. First of all the one that is being read. */
export function useOwnColumn(): [ColumnId | null, (column: ColumnId | null) => void] {
  const [own, setOwn] = useState(
    () => keptHere<{ column: ColumnId }>().column ?? (cardInSight()?.column as ColumnId | undefined) ?? null,
  );
  const choose = (column: ColumnId | null) => {
    keepHere({ column, place: null });
    setOwn(column);
  };
  return [own, choose];
}
