import { type Board, everyCard } from '../board/readBoard.ts';
import type { ColumnId } from '../columns/Column.ts';
import { type AtTable, hasTurns, noRound, type Rounds } from './rounds.ts';

/** hørt · pas · mangler · gået: not there any more when the column was talked about */
export type Coverage = 'heard' | 'passed' | 'missing' | 'left';

/** One person's line in the grid. */
export interface CoverageRow {
  person: string;
  columns: { column: ColumnId; is: Coverage }[];
}

/**
 * Whose own words stand in a column: a card of theirs, or at Aftaler their own answer to an agreement. What was said at an
 * earlier meeting makes nobody heard at this one.
 */
function voicesIn(board: Board, column: ColumnId): Set<string> {
  const cards = everyCard(board).filter((card) => card.column === column && !card.gone && !card.carried);
  const answers = column === 'agreement' ? board.agreements.flatMap((agreement) => Object.keys(agreement.answers)) : [];
  return new Set([...cards.map(({ author }) => author), ...answers]);
}

/**
 * Who was heard in which column: had a turn and used it, or has words of their own there. No counts and no seconds: how
 * much somebody said is nobody's business. Those who never came are left out until they come.
 * @param columns in the order of the board
 */
export function coverage(
  rounds: Rounds,
  board: Board,
  table: readonly AtTable[],
  columns: readonly ColumnId[],
): CoverageRow[] {
  const voices = columns.map((column) => ({ column, round: rounds[column] ?? noRound, own: voicesIn(board, column) }));
  const spoke = (id: string) => voices.some(({ round, own }) => own.has(id) || round.heard.includes(id));
  const rows = table.filter((person) => hasTurns(person) && (person.seat || person.arrived || spoke(person.id)));
  return rows.map(({ id, left }) => ({
    person: id,
    columns: voices.map(({ column, round, own }) => {
      if (own.has(id) || round.heard.includes(id)) return { column, is: 'heard' };
      if (round.passed.includes(id)) return { column, is: 'passed' };
      return { column, is: left ? 'left' : 'missing' };
    }),
  }));
}

/** The columns in which somebody who was there was neither heard nor asked, each with who. */
export function notHeard(rows: readonly CoverageRow[]): { column: ColumnId; people: string[] }[] {
  const columns = rows[0]?.columns.map(({ column }) => column) ?? [];
  const missingIn = (column: ColumnId) =>
    rows.filter((row) => row.columns.some((one) => one.column === column && one.is === 'missing'));
  return columns
    .map((column) => ({ column, people: missingIn(column).map(({ person }) => person) }))
    .filter(({ people }) => people.length > 0);
}
