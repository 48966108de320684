import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { Absence } from '../meeting/absenceSchema.ts';
import { closedMeeting } from '../testing/closedMeeting.ts';
import { elmer } from '../testing/elmer.ts';
import { untold } from './CaseFile.ts';
import { forTheAbsent } from './forTheAbsent.ts';
import { paperSchema } from './Paper.ts';
import { paperWords } from './paperWords.ts';
import { partFor } from './partFor.ts';
import { recordNote } from './recordNote.ts';

const danish = paperWords('da');

/** The ids that a board has given the agreements with these keys. */
const idsOf = ({ board }: ClosedBoard, ...keys: string[]): string[] =>
  keys.map((key) => {
    const { what } = elmer.agreements.find(({ id }) => id === key) ?? {};
    return board.agreements.find((agreement) => agreement.what === what)?.id ?? 'none';
  });

/** Elmer's meeting with Hanne invited, who sent word; Louise's agreement says that she must know. */
function withHanne(): ClosedBoard {
  const closed = closedMeeting(elmer);
  closed.people.push({ id: 'p5', name: 'Hanne Skovkilde', role: 'healthVisitor', seat: false });
  const [observed] = idsOf(closed, 'a4');
  for (const agreement of closed.board.agreements)
    if (agreement.id === observed) agreement.tell = 'Louise ringer til hanne.';
  return closed;
}

const board = withHanne();

const hanne: Absence = {
  participant: 'p5',
  how: 'cancelled',
  parts: idsOf(board, 'a4'),
  told: { at: '2026-03-14T09:00:00.000Z', channel: 'phone', by: 'Ida Brændmose' },
};

test('what concerns someone is what they own and what must be told to them', () => {
  const part = (id: string) => board.people.filter((person) => person.id === id).flatMap((one) => partFor(board, one));
  expect(part('p5')).toEqual(idsOf(board, 'a4'));
  expect(part('f2')).toEqual(idsOf(board, 'a3'));
  expect(part('b1')).toEqual([]);
});

test('the message holds that part alone: no card, no other agreement, and nobody’s own words', () => {
  const paper = forTheAbsent(board, { ...hanne, parts: idsOf(board, 'a4', 'a6') }, danish);
  expect(v.parse(paperSchema, paper).title).toBe('Besked fra mødet til Hanne Skovkilde');
  const text = JSON.stringify(paper);
  expect(text).toContain('To observationer i klassen: lyd og skift');
  for (const { text: words } of elmer.cards) expect(text).not.toContain(words);
  expect(text).not.toContain('Mona har Elmer torsdag');
  expect(paper.leftOut[0]).toBe('4 aftaler, som ikke angår dig.');
  for (const word of ['afbud', 'kom ikke']) expect(text.toLowerCase()).not.toContain(word);
});

test('a child’s message has large letters and little to read, and one without a part says so', () => {
  const paper = forTheAbsent(board, { ...hanne, participant: 'b1', parts: idsOf(board, 'a1') }, danish);
  expect(paper.letters).toBe('large');
  expect(JSON.stringify(forTheAbsent(board, { ...hanne, parts: [] }, danish))).toContain(
    'Ingen af aftalerne angår dig.',
  );
});

test('[P9] the record note has those who were told and those who were not, as written afterwards', () => {
  const kasper: Absence = { participant: 'p3', how: 'noShow', parts: [], told: null };
  const { blocks } = recordNote(board, danish, { ...untold, absences: [hanne, kasper] });
  const people = blocks.find((block) => block.kind === 'table');
  expect(people?.rows.filter(([name]) => name?.startsWith('Kasper')).map((row) => row.at(-1))).toEqual(['Kom ikke']);
  expect(blocks.slice(-2)).toMatchObject([
    { kind: 'notice', text: 'Det her er skrevet efter mødet.' },
    {
      rows: [
        ['Kasper Vangsø', 'Kom ikke', 'Ikke givet endnu', 'Ingen aftale'],
        ['Hanne Skovkilde', 'Afbud', 'lørdag den 14. marts 2026. Telefon. Givet af Ida Brændmose.', 'Aftale 4'],
      ],
    },
  ]);
});
