import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { acceptWording, proposeWording, putWordingAway, takeYesBack } from '@samtavlen/shared/board/wordingChanges.ts';
import { agreedWording, readWordings } from '@samtavlen/shared/board/wordings.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Chair, Table } from '../testing/Table.ts';

const OWN = 'Hvis jeg siger det går godt, er jeg bange for at timerne ryger.';
const SHARED = 'Signe er bange for at miste timerne, hvis det går godt.';
const MONA = 'Signe svarer ikke når jeg ringer om aftenen.';

function proposed() {
  const table = new Table();
  const [signe, torben] = [table.sit('signe1'), table.sit('torben')];
  const [ida, karim] = [table.sit('ida001', 'facilitator'), table.sit('karim1')];
  const c4 = { id: 'card-c4', author: 'mona01', scribe: 'karim1', text: MONA } as const;
  showCard(signe.doc, signe.board, { id: 'card-c3', author: 'signe1', column: 'concern', text: OWN, at: 1 });
  showCard(karim.doc, karim.board, { ...c4, column: 'concern', at: 1 });
  table.settle();
  const propose = (who: Chair, by: string, card: string) =>
    proposeWording(who.doc, who.board, { card, by, body: SHARED, at: 2 });
  const [forSigne, forMona] = [propose(ida, 'ida001', 'card-c3'), propose(torben, 'torben', 'card-c4')];
  table.settle();
  const accept = (who: Chair, id: string, text: string, scribe?: string) => {
    acceptWording(who.doc, who.board, id, { text, at: 3, ...(scribe ? { scribe } : {}) });
    return table.bringAll(who).map((verdict) => (verdict.pass ? 'pass' : verdict.reason));
  };
  const agreed = (id: string, text: string) =>
    agreedWording(readWordings(openBoard(table.doc)), { id, text })?.body ?? null;
  return { table, signe, torben, ida, karim, forSigne, forMona, accept, agreed };
}

describe('[P1] a wording proposed beside a card', () => {
  test('stands in its place when the author says yes, and only then', () => {
    const { signe, forSigne, accept, agreed } = proposed();
    expect(agreed('card-c3', OWN)).toBeNull();
    expect(accept(signe, forSigne, OWN)).toEqual(['pass']);
    expect(agreed('card-c3', OWN)).toBe(SHARED);
  });

  test.each(['torben', 'ida'] as const)('is not accepted by %s', (who) => {
    const { [who]: chair, forSigne, accept, agreed } = proposed();
    expect(accept(chair, forSigne, OWN)).toEqual(['forbidden']);
    expect(agreed('card-c3', OWN)).toBeNull();
  });

  test('[P3] is accepted for a seat by its scribe, with both names, and not by whoever proposed it', () => {
    const { torben, karim, forMona, accept, agreed, table } = proposed();
    expect(accept(torben, forMona, MONA, 'torben')).toEqual(['forbidden']);
    expect(accept(karim, forMona, MONA, 'karim1')).toEqual(['pass']);
    expect(agreed('card-c4', MONA)).toBe(SHARED);
    expect(readWordings(openBoard(table.doc)).find(({ id }) => id === forMona)?.accepted?.scribe).toBe('karim1');
  });

  test('is put away by its author’s no, and the yes can be taken back by nobody else', () => {
    const { signe, torben, forSigne, accept, table, agreed } = proposed();
    accept(signe, forSigne, OWN);
    torben.hearAll();
    takeYesBack(torben.doc, torben.board, forSigne);
    expect(table.bringAll(torben)).toMatchObject([{ pass: false, reason: 'forbidden' }]);
    takeYesBack(signe.doc, signe.board, forSigne);
    putWordingAway(signe.doc, signe.board, forSigne, { by: 'signe1', at: 4 });
    expect(table.bringAll(signe)).toMatchObject([{ pass: true }, { pass: true }]);
    expect(agreed('card-c3', OWN)).toBeNull();
  });
});

describe('a card the server has shown from a draft', () => {
  const c2 = { id: 'card-c2', author: 'signe1', column: 'concern', text: 'Jeg sover ikke.', at: 1 } as const;
  function shown() {
    const table = new Table();
    const [signe, torben] = [table.sit('signe1'), table.sit('torben')];
    showCard(table.doc, openBoard(table.doc), { ...c2, fromDraft: true });
    return { table, signe, torben, text: () => openBoard(table.doc).cards.get('card-c2')?.get('text')?.toString() };
  }

  test('may be shown by its author’s phone at the same moment, once', () => {
    const { table, signe, text } = shown();
    showCard(signe.doc, signe.board, c2);
    expect(table.bringAll(signe)).toMatchObject([{ pass: true }]);
    expect(text()).toBe('Jeg sover ikke.');
    rewordCard(signe.doc, signe.board, 'card-c2', 'Jeg sover slet ikke.');
    expect(table.bringAll(signe)).toMatchObject([{ pass: true }]);
  });

  test('[P1] is not put in another’s name, nor blotted out by its author who has seen it', () => {
    const { table, torben } = shown();
    showCard(torben.doc, torben.board, { ...c2, author: 'torben', text: 'Hun overdriver.' });
    expect(table.bringAll(torben)).toMatchObject([{ pass: false, reason: 'forbidden' }]);
    const late = table.sit('signe1');
    late.board.cards.set('card-c2', new Y.Map<unknown>([['author', 'signe1']]));
    expect(table.bringAll(late)).toMatchObject([{ pass: false, reason: 'forbidden' }]);
  });
});
