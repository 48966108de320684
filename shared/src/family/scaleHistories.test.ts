import { expect, test } from 'vitest';
import type { PlanScale, ScaleGoal } from './planSchema.ts';
import { scaleHistories } from './scaleHistories.ts';

const goal = (card: string, text: string): ScaleGoal => ({ card, text, by: 'Elmer' });

const at = (month: string, value: number, about?: ScaleGoal): PlanScale => ({
  ...{ meetingId: month, meetingAt: `2026-${month}-12T13:00:00.000Z`, scale: about ? 'goal' : 'everyday' },
  ...(about && { about }),
  answers: [{ person: 'signe', name: 'Signe', value, face: null, words: '' }],
});

const told = (scales: PlanScale[]) =>
  scaleHistories(scales).map(({ scale, about, people }) => [
    about?.text ?? scale,
    people[0]?.answers.map((answer) => answer?.value),
  ]);

test('each goal has a history of its own, beside those of the whole', () => {
  const [calm, know] = [goal('h1', 'Ro om morgenen.'), goal('h2', 'At jeg ved det.')];
  expect(told([at('03', 3), at('03', 2, calm), at('03', 6, know), at('06', 5), at('06', 4, calm)])).toEqual([
    ['everyday', [3, 5]],
    ['Ro om morgenen.', [2, 4]],
    ['At jeg ved det.', [6]],
  ]);
});

test('a goal is the same when its card was taken along, in whatever words, or when it is set in the same words', () => {
  const carried = [goal('h1', 'Ro om morgenen.'), goal('h1', 'Ro hver morgen.'), goal('h9', ' Ro hver morgen. ')];
  expect(told(carried.map((one, month) => at(`0${month + 1}`, month, one)))).toEqual([
    [' Ro hver morgen. ', [0, 1, 2]],
  ]);
});

test('two goals in the same words at one meeting are two', () => {
  const twice = [at('03', 1, goal('h1', 'Ro.')), at('03', 2, goal('h2', 'Ro.'))];
  expect(told(twice)).toEqual([
    ['Ro.', [1]],
    ['Ro.', [2]],
  ]);
});
