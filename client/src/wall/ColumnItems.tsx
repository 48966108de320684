import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { Ref } from 'react';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { WallItems } from './WallItems.tsx';

/** The cards and agreements of an undivided column; agreements are brief where the meeting is at another column. */
export function ColumnItems({ column, ref }: { column: ColumnId; ref: Ref<HTMLUListElement> }) {
  const { board, template, view } = useMeetingBoard();
  const cards = board.columns.find(({ id }) => id === column)?.cards ?? [];
  const agreements = template.agreementsIn === column ? board.agreements : [];
  return <WallItems ref={ref} cards={cards} agreements={agreements} brief={view.conduct.column !== column} />;
}
