import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { loeft } from '../templates/loeft.ts';
import { threeColumns } from '../templates/threeColumns.ts';
import { alva } from '../testing/alva.ts';
import { elmer } from '../testing/elmer.ts';
import type { WorkedMeeting } from '../testing/WorkedMeeting.ts';
import { writeWorkedBoard } from '../testing/writeWorkedBoard.ts';
import { restoreCard, withdrawCard } from './cards.ts';
import { boardWithout } from './erasePerson.ts';
import { goalCards } from './goalCards.ts';
import { purgeGone } from './purgeGone.ts';
import { readBoard } from './readBoard.ts';
import { openBoard } from './roots.ts';
import { answerScale, readOwnScales, readScaleKey, type ScaleAnswer, scaleKey, showScale } from './scales.ts';

const answer = (value: ScaleAnswer['value'], words = ''): ScaleAnswer => ({
  ...{ value, words, face: null, at: 1, scribe: null },
});

const goal = (about: string) => ({ scale: 'goal', about }) as const;

function worked(meeting: WorkedMeeting) {
  const doc = writeWorkedBoard(new Y.Doc(), meeting, Object.fromEntries(meeting.people.map(({ key }) => [key, key])));
  return { doc, board: openBoard(doc) };
}

/** Elmer's table has given numbers to his wish and to his mother's. */
function elmersTable() {
  const table = worked(elmer);
  showScale(table.board, goal('h2'), { b1: answer(2), f1: answer(4, 'ZEBRA det græder vi over') });
  showScale(table.board, goal('h1'), { b1: answer(5), f2: answer(6, 'Han spørger selv nu.') });
  const goals = (of = table.board) => readBoard(of, loeft).scales.flatMap(({ about }) => about ?? []);
  return { ...table, goals };
}

test('what can be asked about is a wish on four columns, and a safety goal on three', () => {
  const ids = (meeting: WorkedMeeting, template: typeof loeft) =>
    goalCards(readBoard(worked(meeting).board, template), template).map(({ id }) => id);
  expect(ids(elmer, loeft)).toEqual(['h1', 'h2', 'h3', 'h4', 'h5']);
  expect(ids(alva, threeColumns)).toEqual(['g1', 'g2']);
});

test('each goal has numbers of its own, and so has each person for each goal', () => {
  const { board } = elmersTable();
  const { scales } = readBoard(board, loeft);
  expect(scales.slice(-2)).toEqual([
    { scale: 'goal', about: 'h1', answers: { b1: answer(5), f2: answer(6, 'Han spørger selv nu.') } },
    { scale: 'goal', about: 'h2', answers: { b1: answer(2), f1: answer(4, 'ZEBRA det græder vi over') } },
  ]);
  const draft = new Y.Doc();
  answerScale(draft, goal('h1'), answer(5));
  answerScale(draft, goal('h2'), answer(2));
  expect(readOwnScales(draft)).toEqual({ 'goal.h1': answer(5), 'goal.h2': answer(2) });
});

test.each([
  'goal.',
  'goal.h1.h2',
  'goal.h1:b1',
  'everyday.h1',
  'goal.<script>',
  `goal.${'x'.repeat(41)}`,
  '',
  undefined,
])('%s is no question', (key) => expect(readScaleKey(key)).toBeNull());

test('a question is found again under its key', () => {
  for (const question of [goal('card-h1'), { scale: 'everyday' }] as const)
    expect(readScaleKey(scaleKey(question))).toEqual(question);
});

describe('when the words of a goal go', () => {
  test('withdrawn, its numbers are out of sight, and come back with it', () => {
    const { doc, board, goals } = elmersTable();
    withdrawCard(doc, board, 'h2', { by: 'f1', at: 9 });
    expect(goals()).toEqual(['h1']);
    restoreCard(doc, board, 'h2');
    expect(goals()).toEqual(['h1', 'h2']);
  });

  test('[P9] when the meeting closes, the numbers about what was withdrawn go with their words', () => {
    const { doc, board } = elmersTable();
    withdrawCard(doc, board, 'h2', { by: 'f1', at: 9 });
    purgeGone(board);
    const keys = [...board.scales.keys()];
    expect(keys).toContain('goal.h1:b1');
    expect(keys).toContain('everyday:b1');
    expect(keys.filter((key) => key.startsWith('goal.h2'))).toEqual([]);
  });

  test('erased, its author’s goal takes the numbers about it along; the erased person’s own numbers go too', () => {
    const { doc, goals } = elmersTable();
    const anew = openBoard(boardWithout(doc, { person: 'f1', pseudonym: 'erased-1' }));
    expect(goals(anew)).toEqual(['h1']);
    expect([...anew.scales.keys()].filter((key) => /goal\.h2|:f1$/.test(key))).toEqual([]);
    const withoutFather = openBoard(boardWithout(doc, { person: 'f2', pseudonym: 'erased-2' }));
    expect(readBoard(withoutFather, loeft).scales.at(-2)?.answers).toEqual({ b1: answer(5) });
  });
});
