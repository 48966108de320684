import { expect, test } from 'vitest';
import { atEndOfTurn, endTurnWith } from './endOfTurn.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test('what is asked for twice in a turn runs once, at its end', async () => {
  const ran: string[] = [];
  const send = () => ran.push('send');
  atEndOfTurn(send);
  atEndOfTurn(send);
  expect(ran).toEqual([]);
  await nextTurn();
  expect(ran).toEqual(['send']);
});

test('what is asked for while a turn is being ended still runs, and so does all that comes after it', async () => {
  const ran: string[] = [];
  const later = () => ran.push('later');
  endTurnWith(() =>
    atEndOfTurn(() => {
      ran.push('at once');
      atEndOfTurn(later);
    }),
  );
  expect(ran).toEqual(['at once']);
  await nextTurn();
  expect(ran).toEqual(['at once', 'later']);
  atEndOfTurn(later);
  await nextTurn();
  expect(ran).toEqual(['at once', 'later', 'later']);
});
