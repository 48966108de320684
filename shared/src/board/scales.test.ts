import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { needsReason } from './needsReason.ts';
import { rangeOf } from './rangeOf.ts';
import { openBoard } from './roots.ts';
import { answerScale, readOwnScales, readScaleAnswer, readScales, type ScaleAnswer, showScale } from './scales.ts';

const answer = (value: ScaleAnswer['value'], words = ''): ScaleAnswer => ({
  ...{ value, words, face: null, at: 1, scribe: null },
});

/** Scale 1 of the Elmer meeting, 14:44. */
const everyday = {
  elmer1: { ...answer(3, 'træls'), face: 'hard' as const },
  signe1: answer(3),
  torben: answer(5),
  mona01: { ...answer(4), scribe: 'karim1' },
  kasper: answer(5),
  louise: answer(4),
  ida001: answer(4),
};

describe('a scale', () => {
  test('[P6] shows each number and the range, 3 to 5, and nothing that was reckoned out of them', () => {
    const board = openBoard(new Y.Doc());
    showScale(board, { scale: 'everyday' }, everyday);
    const [result] = readScales(board, []);
    expect(result).toEqual({ scale: 'everyday', answers: everyday });
    expect(rangeOf(result as NonNullable<typeof result>)).toEqual({ low: 3, high: 5 });
  });

  test('"ved ikke" and "vil ikke svare" are answers, and have no place in the range', () => {
    const answers = { elmer1: answer('dontKnow'), signe1: answer('ratherNot'), torben: answer(7) };
    expect(rangeOf({ scale: 'confidence', answers })).toEqual({ low: 7, high: 7 });
    expect(rangeOf({ scale: 'confidence', answers: { elmer1: answer('dontKnow') } })).toBeNull();
  });

  test('asked again and shown again, a changed number takes the place of the old one', () => {
    const board = openBoard(new Y.Doc());
    showScale(board, { scale: 'everyday' }, everyday);
    showScale(board, { scale: 'everyday' }, { torben: answer(6) });
    expect(readScales(board, [])[0]?.answers).toEqual({ ...everyday, torben: answer(6) });
  });

  test("an answer stays the person's own until it is shown, and the latest counts", () => {
    const draft = new Y.Doc();
    answerScale(draft, { scale: 'everyday' }, answer(2));
    answerScale(draft, { scale: 'everyday' }, answer(3));
    expect(readOwnScales(draft)).toEqual({ everyday: answer(3) });
  });
});

test.each([
  ['a number above 10', answer(11)],
  ['a number below 0', answer(-1)],
  ['half a step', answer(3.5)],
  ['a word that is no answer', answer('maybe' as 'dontKnow')],
  ['a face that stands for another number', { ...answer(4), face: 'hard' as const }],
  ['a face that is inherited', { ...answer(4), face: 'toString' as 'hard' }],
  ['a novel', answer(4, 'x'.repeat(301))],
  ['nothing', null],
])('%s is no answer', (_what, given) => {
  expect(readScaleAnswer(given)).toBeNull();
});

test('the authority is asked why, the partners and the family are not', () => {
  expect(needsReason('safety', 'caseworker')).toBe(true);
  for (const role of ['school', 'healthVisitor', 'parent', 'child'] as const)
    expect(needsReason('safety', role)).toBe(false);
  expect(needsReason('confidence', 'caseworker')).toBe(false);
});
