import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { danishOf, interpretCard, takeDanishAway } from '@samtavlen/shared/board/interpreting.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { describe, expect, test } from 'vitest';
import { type Chair, Table } from '../testing/Table.ts';

const OWN = 'أنا لا أنام.';
const DANISH = 'Jeg sover ikke.';

function withForeignWords() {
  const table = new Table();
  const [signe, torben, amal] = [table.sit('signe1'), table.sit('torben'), table.sit('amal01')];
  const [ida, karim] = [table.sit('ida001', 'facilitator'), table.sit('karim1')];
  showCard(signe.doc, signe.board, { id: 'card-c2', author: 'signe1', column: 'concern', text: OWN, at: 1 });
  const mona = { id: 'card-c4', author: 'mona01', scribe: 'karim1', column: 'concern', text: OWN, at: 1 } as const;
  showCard(karim.doc, karim.board, mona);
  table.settle();
  const say = (who: Chair, card: string, said: { by: string; scribe?: string; danish?: string }) => {
    interpretCard(who.doc, who.board, card, { danish: DANISH, at: 2, text: OWN, ...said });
    return table.bringAll(who).map((verdict) => (verdict.pass ? 'pass' : verdict.reason));
  };
  const cards = () => readBoard(openBoard(table.doc), loeft).columns.flatMap((column) => column.cards);
  const danish = (id: string) => {
    const card = cards().find((one) => one.id === id);
    return card ? (danishOf(card)?.danish ?? null) : null;
  };
  return { table, signe, torben, amal, ida, karim, say, cards, danish };
}

describe('[P1] the Danish beside words in another language', () => {
  test('is said by the interpreter, and the own words stay as they are', () => {
    const { amal, say, cards, danish } = withForeignWords();
    expect(say(amal, 'card-c2', { by: 'amal01' })).toEqual(['pass']);
    expect(danish('card-c2')).toBe(DANISH);
    expect(cards().find(({ id }) => id === 'card-c2')?.text).toBe(OWN);
  });

  test('is said by the author, and for a seat by its scribe', () => {
    const { signe, karim, say } = withForeignWords();
    expect(say(signe, 'card-c2', { by: 'signe1' })).toEqual(['pass']);
    expect(say(karim, 'card-c4', { by: 'karim1' })).toEqual(['pass']);
  });

  test.each(['torben', 'ida', 'karim'] as const)('is not %s’s to say of another’s card', (who) => {
    const { [who]: chair, say, danish } = withForeignWords();
    const by = chair.who.participant as string;
    expect(say(chair, 'card-c2', { by })).toEqual(['forbidden']);
    expect(danish('card-c2')).toBeNull();
  });

  test('is nobody’s to say in the interpreter’s or the author’s name', () => {
    const { torben, signe, amal, say } = withForeignWords();
    expect(say(torben, 'card-c2', { by: 'amal01' })).toEqual(['forbidden']);
    torben.doc.destroy();
    expect(say(signe, 'card-c2', { by: 'amal01', scribe: 'signe1' })).toEqual(['forbidden']);
    expect(say(amal, 'card-c2', { by: 'signe1' })).toEqual(['forbidden']);
  });

  test('is taken away by the author, and by no neighbour', () => {
    const { table, signe, torben, amal, say, danish } = withForeignWords();
    say(amal, 'card-c2', { by: 'amal01' });
    table.settle();
    takeDanishAway(torben.doc, torben.board, 'card-c2');
    expect(table.bringAll(torben)).toMatchObject([{ pass: false, reason: 'forbidden' }]);
    expect(danish('card-c2')).toBe(DANISH);
    takeDanishAway(signe.doc, signe.board, 'card-c2');
    expect(table.bringAll(signe)).toMatchObject([{ pass: true }]);
    expect(danish('card-c2')).toBeNull();
  });

  test('is not shown beside words that have changed since', () => {
    const { table, signe, amal, say, danish } = withForeignWords();
    say(amal, 'card-c2', { by: 'amal01' });
    rewordCard(signe.doc, signe.board, 'card-c2', 'أنا أنام جيدًا.');
    table.bringAll(signe);
    expect(danish('card-c2')).toBeNull();
  });

  test('is no longer than a card, holds no CPR number, and is never empty', () => {
    const { amal, say } = withForeignWords();
    expect(say(amal, 'card-c2', { by: 'amal01', danish: 'x'.repeat(CARD_LENGTH + 1) })).toEqual(['tooLong']);
    const other = withForeignWords();
    expect(other.say(other.amal, 'card-c2', { by: 'amal01', danish: 'Han er 010203-1234.' })).toEqual(['forbidden']);
    const third = withForeignWords();
    expect(third.say(third.amal, 'card-c2', { by: 'amal01', danish: ' ' })).toEqual(['forbidden']);
  });
});
