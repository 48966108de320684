import { answerCheck, askWhetherPossible, decideCheck } from '@samtavlen/shared/board/askingWhether.ts';
import { showCard } from '@samtavlen/shared/board/cards.ts';
import { makeGroup } from '@samtavlen/shared/board/gathering.ts';
import { takeOutOfGroup } from '@samtavlen/shared/board/groups.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { saidToLine } from '@samtavlen/shared/board/readingAloud.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { setCardStance, takeCardStanceBack } from '@samtavlen/shared/board/sayingToCards.ts';
import { sayToLine } from '@samtavlen/shared/board/sayingToLines.ts';
import { parkCard, unparkCard } from '@samtavlen/shared/board/settingAside.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { expect, test } from 'vitest';
import { type Chair, Table } from '../testing/Table.ts';

const WISH = { id: 'card-h1', author: 'elmer1', column: 'wish', text: 'At jeg ved hvad der skal ske.', at: 1 } as const;

function aroundAWish() {
  const table = new Table();
  const [elmer, signe] = [table.sit('elmer1'), table.sit('signe1')];
  const [ida, karim] = [table.sit('ida001', 'facilitator'), table.sit('karim1', 'facilitator')];
  showCard(elmer.doc, elmer.board, WISH);
  table.settle();
  const said = (who: Chair, work: () => void) => {
    work();
    const verdicts = table.bringAll(who).map((verdict) => (verdict.pass ? 'pass' : verdict.reason));
    for (const chair of table.chairs) chair.hearAll();
    return [...new Set(verdicts)];
  };
  const board = () => readBoard(openBoard(table.doc), loeft);
  return { table, elmer, signe, ida, karim, said, board };
}

const about = (person: string) => ({ card: WISH.id, person });

test('[P6] each says for themselves what they think of a card, and a scribe for a seat, with both names', () => {
  const { signe, karim, said, board } = aroundAWish();
  const words = 'Jeg er i tvivl om skolen kan.';
  expect(
    said(signe, () => setCardStance(signe.doc, signe.board, about('signe1'), { stance: 'unsure', words, at: 2 })),
  ).toEqual(['pass']);
  expect(
    said(karim, () =>
      setCardStance(karim.doc, karim.board, about('mona01'), { stance: 'agree', words: '', at: 3, scribe: 'karim1' }),
    ),
  ).toEqual(['pass']);
  expect(board().cardStances[WISH.id]).toEqual({
    signe1: { stance: 'unsure', words, at: 2, scribe: null },
    mona01: { stance: 'agree', words: '', at: 3, scribe: 'karim1' },
  });
  expect(said(signe, () => takeCardStanceBack(signe.doc, signe.board, about('signe1')))).toEqual(['pass']);
  expect(Object.keys(board().cardStances[WISH.id] ?? {})).toEqual(['mona01']);
});

test('[P6] nobody says it for another, nor to their own card', () => {
  const { elmer, signe, ida, said } = aroundAWish();
  const stance = { stance: 'agree', words: '', at: 2 } as const;
  for (const [who, person] of [
    [signe, 'torben'],
    [ida, 'torben'],
    [elmer, 'elmer1'],
  ] as const)
    expect(said(who, () => setCardStance(who.doc, who.board, about(person), stance))).toEqual(['forbidden']);
});

test('[P1] each says for themselves whether a line that is read aloud is right, and a scribe for a seat', () => {
  const { signe, ida, karim, said, board } = aroundAWish();
  const line = { key: 'a1b2c3d4e5f6a7b8c9d0e1', text: 'Vi får samme besked.' };
  const words = 'Jeg vil have datoerne tidligere.';
  const own = { person: 'signe1', stance: 'notQuite', words, at: 2 } as const;
  const seat = { person: 'mona01', stance: 'agree', words: '', at: 3, scribe: 'karim1' } as const;
  expect(said(signe, () => sayToLine(signe.doc, signe.board, line, own))).toEqual(['pass']);
  expect(said(karim, () => sayToLine(karim.doc, karim.board, line, seat))).toEqual(['pass']);
  expect(saidToLine(board(), line.key)).toMatchObject({
    signe1: { words, to: line.text },
    mona01: { scribe: 'karim1' },
  });
  expect(said(ida, () => sayToLine(ida.doc, ida.board, line, own))).toEqual(['forbidden']);
});

test('[P1] who leads makes a group, its author takes the own card out, and no other does', () => {
  const { elmer, signe, ida, said, board } = aroundAWish();
  const group = { column: 'wish', title: 'Skolen', by: 'ida001', at: 2, cards: [WISH.id] } as const;
  expect(said(ida, () => makeGroup(ida.doc, ida.board, group))).toEqual(['pass']);
  expect(said(elmer, () => takeOutOfGroup(elmer.doc, elmer.board, WISH.id))).toEqual(['pass']);
  expect(board().columns[2]?.cards[0]).toMatchObject({ author: 'elmer1', text: WISH.text, group: null });
  expect(said(signe, () => makeGroup(signe.doc, signe.board, { ...group, by: 'signe1' }))).toEqual(['forbidden']);
});

test('the author may park the own card and take it back; carrying it over is for those who lead', () => {
  const { elmer, ida, said, board } = aroundAWish();
  const parked = { by: 'elmer1', at: 2, why: 'Ikke i dag.', next: false };
  expect(said(elmer, () => parkCard(elmer.doc, elmer.board, WISH.id, parked))).toEqual(['pass']);
  expect(said(elmer, () => unparkCard(elmer.doc, elmer.board, WISH.id))).toEqual(['pass']);
  const carried = { by: 'ida001', at: 3, why: 'Skolen er her ikke.', next: true };
  expect(said(ida, () => parkCard(ida.doc, ida.board, WISH.id, carried))).toEqual(['pass']);
  expect(board().parked[0]?.parked).toEqual(carried);
});

test('[P1] a wish that is asked about stays; its author answers, and who leads writes what is decided', () => {
  const { elmer, signe, ida, said, board } = aroundAWish();
  const ask = { card: WISH.id, by: 'signe1', note: 'Kan skolen nå det hver dag?', at: 2 };
  expect(said(signe, () => void askWhetherPossible(signe.doc, signe.board, ask))).toEqual(['pass']);
  const check = board().realityChecks[0]?.id ?? '';
  expect(said(elmer, () => answerCheck(elmer.doc, elmer.board, check, { words: 'Bare mandag.', at: 3 }))).toEqual([
    'pass',
  ]);
  const decision = { decision: 'smaller', words: 'Vi begynder med mandag.', by: 'ida001', at: 4 } as const;
  expect(said(ida, () => decideCheck(ida.doc, ida.board, check, decision))).toEqual(['pass']);
  expect(board().columns[2]?.cards[0]?.text).toBe(WISH.text);
  expect(board().realityChecks[0]).toMatchObject({ note: ask.note, answer: { words: 'Bare mandag.' }, decision });
});

test('[P4] what was written and said without net is taken in whole when the phone is back', () => {
  const { table, karim } = aroundAWish();
  const mona = {
    id: 'card-h5',
    author: 'mona01',
    scribe: 'karim1',
    column: 'wish',
    text: 'En fri aften.',
    at: 5,
  } as const;
  showCard(karim.doc, karim.board, mona);
  setCardStance(karim.doc, karim.board, { card: mona.id, person: 'karim1' }, { stance: 'agree', words: '', at: 6 });
  const check = askWhetherPossible(karim.doc, karim.board, {
    card: mona.id,
    by: 'karim1',
    note: 'Hvem passer?',
    at: 7,
  });
  answerCheck(karim.doc, karim.board, check, { words: 'Jeg.', at: 8, scribe: 'karim1' });
  expect(table.bringWhole(karim)).toMatchObject({ pass: true, empty: false });
});
