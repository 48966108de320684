import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, test } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

test('[P4] a phone that holds another generation of the board is told so, and nothing of either is exchanged', async () => {
  const { server, phone, boardPath, open, sit, say } = await elmerMeeting();
  await open();
  const mother = await sit('b1');
  say(mother, 'b1', 'card-one', 'Der er for meget larm i klassen.');
  await mother.saved();
  const browser = await phone('f1');
  for (const held of ['0', '2', 'x', '']) {
    const old = await Device.connect(server.app, `${boardPath}?generation=${held}`, browser);
    await old.until('it is closed', () => old.closeCode !== null);
    expect([old.closeCode, old.received.length]).toEqual([CLOSE.otherGeneration, 0]);
  }
  const same = await Device.connect(server.app, `${boardPath}?generation=1`, browser);
  await same.until('the card is there', () => same.cards(0).length === 1);
});
