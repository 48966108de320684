import { FACT_LENGTH, setFacts } from '@samtavlen/shared/board/cardFacts.ts';
import { moveCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { lanes } from '@samtavlen/shared/columns/lanes.ts';
import { threeColumns } from '@samtavlen/shared/templates/threeColumns.ts';
import { describe, expect, test } from 'vitest';
import { type Chair, elmerFacts, Table } from '../testing/Table.ts';

const SLEPT = 'Mor sov så tungt, at Pelle ikke kunne vække hende.';

/** Ida, who leads, has told what happened; Signe and Torben are the parents. */
function atTheTable(inLanes = true) {
  const table = new Table({ ...elmerFacts(), lanes: inLanes ? Object.keys(lanes) : [] });
  const [ida, signe] = [table.sit('ida001', 'facilitator'), table.sit('signe1')];
  showCard(ida.doc, ida.board, {
    ...{ id: 'card-c1', author: 'ida001', column: 'concern', lane: inLanes ? 'pastHarm' : null, at: 1 },
    ...{ text: SLEPT, facts: { happenedOn: '2026-02-07', source: 'samtale' } },
  });
  table.settle();
  const said = (who: Chair, work: () => void) => {
    work();
    return table.bringAll(who).map((verdict) => (verdict.pass ? 'pass' : verdict.reason));
  };
  const card = () => readBoard(openBoard(table.doc), threeColumns).columns[0]?.cards[0];
  return { table, ida, signe, said, card };
}

describe('a card in a lane', () => {
  test('keeps its lane, the day and how it is known', () => {
    expect(atTheTable().card()).toMatchObject({
      ...{ lane: 'pastHarm', text: SLEPT },
      facts: { happenedOn: '2026-02-07', source: 'samtale' },
    });
  });

  test('can be moved to another lane by anyone, and the words stay', () => {
    const { signe, said, card } = atTheTable();
    expect(said(signe, () => moveCard(signe.doc, signe.board, 'card-c1', 'concern', 0, 'danger'))).toEqual(['pass']);
    expect(card()).toMatchObject({ lane: 'danger', text: SLEPT });
  });

  test('has its facts changed and taken away by its author', () => {
    const { ida, said, card } = atTheTable();
    const change = () => setFacts(ida.doc, ida.board, 'card-c1', { source: 'underretning' });
    expect(said(ida, change)).toEqual(['pass']);
    expect(card()?.facts).toEqual({ source: 'underretning' });
  });
});

describe('[P1] what nobody may do with a lane', () => {
  const set = (chair: Chair, key: string, value: unknown) => () => chair.board.cards.get('card-c1')?.set(key, value);
  const attacks: [string, (chair: Chair) => () => void, 'ida' | 'signe'][] = [
    ["say when another's card happened", (chair) => set(chair, 'fact:happenedOn', '2026-02-08'), 'signe'],
    ["take another's source away", (chair) => () => chair.board.cards.get('card-c1')?.delete('fact:source'), 'signe'],
    ['write a day that does not exist', (chair) => set(chair, 'fact:happenedOn', '2026-02-31'), 'ida'],
    ['write a fact there is no field for', (chair) => set(chair, 'fact:diagnosis', 'angst'), 'ida'],
    ['write more than a line or two', (chair) => set(chair, 'fact:source', 'a'.repeat(FACT_LENGTH + 1)), 'ida'],
    ['write a private number as a source', (chair) => set(chair, 'fact:source', 'cpr 010203-1234'), 'ida'],
    ['hide a whole object in a fact', (chair) => set(chair, 'fact:source', { text: 'samtale' }), 'ida'],
    ["say which danger another's card answers", (chair) => set(chair, 'statement', 'danger-1'), 'signe'],
    ['hide words in the link to a danger', (chair) => set(chair, 'statement', 'Hun lyver om det'), 'ida'],
    ['put a card in a lane of another column', (chair) => set(chair, 'place', 'concern|a0|existingSafety'), 'signe'],
    ['put a card in a lane that is not there', (chair) => set(chair, 'place', 'concern|a0|guilt'), 'signe'],
  ];

  test.each(attacks)('%s', (_what, attack, who) => {
    const at = atTheTable();
    const before = at.card();
    expect(at.said(at[who], attack(at[who]))).toEqual(['forbidden']);
    expect(at.card()).toEqual(before);
  });

  test('use lanes in a meeting that has none', () => {
    const { signe, said, card } = atTheTable(false);
    expect(said(signe, () => moveCard(signe.doc, signe.board, 'card-c1', 'concern', 0, 'danger'))).toEqual([
      'forbidden',
    ]);
    expect(card()?.lane).toBeNull();
  });
});
