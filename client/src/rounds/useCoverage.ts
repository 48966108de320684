import { type CoverageRow, coverage } from '@samtavlen/shared/conduct/coverage.ts';
import { tableOf } from '@samtavlen/shared/conduct/table.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

/** Who was heard where, as those who run the meeting may see it; nobody else is sent what it is made of. */
export function useCoverage(): CoverageRow[] {
  const { view, board, people, template } = useMeetingBoard();
  if (!view.lead) return [];
  return coverage(view.lead.rounds, board, tableOf(view.lead, people), template.columns);
}
