import { expect, test } from 'vitest';
import { type AtTable, beginRound, noRound, passTurn, speakAndLeave, takeTurnBack, turnsOf } from './rounds.ts';

const sits = (id: string): AtTable => ({ id, role: 'parent', seat: true, arrived: true, out: false });
const table = [sits('elmer'), sits('signe'), sits('mona')];
const begun = beginRound(noRound, table, false);
const now = (round: typeof begun) => turnsOf(round, table)[0];

test('[P3] a *Næste* pressed by mistake gives the turn back, and whoever was heard by it is not', () => {
  const slipped = speakAndLeave(begun, 'elmer');
  expect(now(slipped)).toBe('signe');
  const back = takeTurnBack(slipped);
  expect(now(back)).toBe('elmer');
  expect(back.heard).toEqual([]);
});

test('a pass is taken back too, and the last turn of a round', () => {
  const passed = passTurn(begun, 'elmer');
  expect(takeTurnBack(passed)).toMatchObject({ queue: begun.queue, passed: [], again: [] });
  const over = ['elmer', 'signe', 'mona'].reduce(speakAndLeave, begun);
  expect(now(over)).toBeNull();
  expect(now(takeTurnBack(over))).toBe('mona');
});

test('one step is taken back and not two: a second press changes nothing', () => {
  const back = takeTurnBack(speakAndLeave(speakAndLeave(begun, 'elmer'), 'signe'));
  expect(now(back)).toBe('signe');
  expect(takeTurnBack(back)).toBe(back);
});
