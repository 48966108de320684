import { makeAgreement } from '@samtavlen/shared/board/agreements.ts';
import { showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import type * as Y from 'yjs';
import { type Chair, Table } from './Table.ts';

export const NOISE = 'Der er for meget larm i klassen. Så får jeg ondt i maven.';

/** Elmer’s card and an agreement on the board, and those who sit there. */
export function atTheTable() {
  const table = new Table();
  const [elmer, signe, ida] = [table.sit('elmer1'), table.sit('signe1'), table.sit('ida001', 'facilitator')];
  const karim = table.sit('karim1', 'facilitator');
  showCard(elmer.doc, elmer.board, { id: 'card-c1', author: 'elmer1', column: 'concern', text: NOISE, at: 1 });
  const agreement = makeAgreement(ida.doc, ida.board, { by: 'ida001', text: 'Mona har Elmer torsdag 16-20' });
  table.settle();
  const refusedAfter = (who: Chair, work: () => void) => {
    work();
    const verdicts = table.bringAll(who);
    return verdicts.map((verdict) => (verdict.pass ? 'pass' : verdict.reason));
  };
  const textOfC1 = () => openBoard(table.doc).cards.get('card-c1')?.get('text')?.toString();
  return { table, elmer, signe, ida, karim, agreement, refusedAfter, textOfC1 };
}

export const textIn = (chair: Chair, id: string) => chair.board.cards.get(id)?.get('text') as Y.Text;
