import { parkCard, unparkCard } from '@samtavlen/shared/board/settingAside.ts';
import { expect, test } from 'vitest';
import { elmerMeeting } from './testing/elmerMeeting.ts';

test('[P9] a meeting does not close over a card that waits, until it is decided where it goes', async () => {
  const { control, open, say, sit, seats } = await elmerMeeting();
  await open();
  const elmer = await sit('b1');
  say(elmer, 'b1', 'card-c1', 'Der er larm.');
  await elmer.saved();
  await control.until('Ida sees the card', () => control.board.cards.has('card-c1'));
  const parked = { by: seats.p1 as string, at: 1, why: 'Vi venter på skolen.', next: false };
  parkCard(control.doc, control.board, 'card-c1', parked);
  await control.saved();
  expect(await control.command({ do: 'close' })).toMatchObject({ ok: false, reason: 'notEmptied' });
  unparkCard(control.doc, control.board, 'card-c1');
  parkCard(control.doc, control.board, 'card-c1', { ...parked, next: true });
  await control.saved();
  expect(await control.command({ do: 'close' })).toMatchObject({ ok: true });
});
