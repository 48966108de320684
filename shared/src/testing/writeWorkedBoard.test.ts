import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { isAgreed } from '../board/agreements.ts';
import { readBoard } from '../board/readBoard.ts';
import { richTextAsPlain } from '../board/richText.ts';
import { openBoard } from '../board/roots.ts';
import { templates } from '../templates/templates.ts';
import { alva } from './alva.ts';
import { elmer } from './elmer.ts';
import { sofie } from './sofie.ts';
import type { WorkedMeeting } from './WorkedMeeting.ts';
import { writeWorkedBoard } from './writeWorkedBoard.ts';

const seatsOf = (worked: WorkedMeeting) => Object.fromEntries(worked.people.map(({ key }) => [key, `person-${key}`]));

function boardOf(worked: WorkedMeeting) {
  const doc = writeWorkedBoard(new Y.Doc(), worked, seatsOf(worked));
  return readBoard(openBoard(doc), templates[worked.template]);
}

describe.each([elmer, alva, sofie])('the worked meeting $reference', (worked) => {
  test('has every card in its column, once, with its own words', () => {
    const shown = boardOf(worked).columns.flatMap(({ id, cards }) => cards.map((card) => [card.id, id, card.text]));
    const meant = worked.cards.map((card) => [card.id, card.column, card.text]);
    expect(shown.sort()).toEqual(meant.sort());
  });

  test('has every agreement with who, what, when and sign', () => {
    const shown = boardOf(worked).agreements.map(({ what, owners, due, sign, ifItFails }) => ({
      what,
      owners,
      due,
      sign,
      ifItFails,
    }));
    const meant = worked.agreements.map(({ what, owners, due, sign, ifItFails = '' }) => ({
      what,
      owners: owners.map((key) => `person-${key}`),
      due,
      sign,
      ifItFails,
    }));
    expect(shown).toEqual(meant);
  });

  test('has every scale with each number as it was given', () => {
    const shown = boardOf(worked).scales.map(({ scale, answers }) => [
      scale,
      Object.fromEntries(Object.entries(answers).map(([id, { value, words }]) => [id, { value, words }])),
    ]);
    const meant = worked.scales.map(({ scale, answers }) => [
      scale,
      Object.fromEntries(
        Object.entries(answers).map(([key, { value, words = '' }]) => [`person-${key}`, { value, words }]),
      ),
    ]);
    expect(shown).toEqual(meant);
  });

  test('has the summary and what each person said to it', () => {
    const { summary, stances } = boardOf(worked);
    expect(richTextAsPlain(summary)).toBe(worked.summary);
    for (const { by, stance, words = '' } of worked.stances)
      expect(stances[`person-${by}`]).toMatchObject({ stance, words });
  });
});

test("[P3] Mona's card names her and Karim, who wrote it down", () => {
  const concerns = boardOf(elmer).columns.find(({ id }) => id === 'concern');
  expect(concerns?.cards.find(({ id }) => id === 'c4')).toMatchObject({ author: 'person-n1', scribe: 'person-p2' });
});

test('all agreements about Elmer are agreed, and the one Jonas has not answered is not', () => {
  expect(boardOf(elmer).agreements.every(isAgreed)).toBe(true);
  const waiting = boardOf(alva).agreements.filter((agreement) => !isAgreed(agreement));
  expect(waiting.map(({ what }) => what)).toEqual(['Brev om lejlighed og kontanthjælp forklares']);
});
