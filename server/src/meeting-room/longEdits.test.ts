import { showCard } from '@samtavlen/shared/board/cards.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

/** Each test plans a meeting and seats it, ms: more than enough on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const CARDS = 40;

/** Whenever somebody looks at this clock, 5 ms are gone: of a long edit one change is judged a turn. */
function slowMachine(): void {
  let now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
  onTestFinished(() => clock.mockRestore());
}

/** Elmer and Signe at an open board, on a machine that takes its time. */
async function atTheTable() {
  const table = await elmerMeeting();
  const [elmer, signe] = [await table.sit('b1'), await table.sit('f1')];
  await table.open();
  await elmer.saved();
  await signe.saved();
  const paste = (device: Device, author: string, lastBy = author) =>
    device.doc.transact(() => {
      for (let k = 1; k <= CARDS; k++)
        showCard(device.doc, device.board, {
          ...{
            id: `pasted-${k}`,
            author: table.seats[k === CARDS ? lastBy : author] as string,
            column: 'concern',
            at: k,
          },
          text: `Kort ${k}. ${'Jeg sover ikke. '.repeat(120)}`,
        });
    });
  slowMachine();
  return { ...table, elmer, signe, paste };
}

test('[P4] a long text that is pasted in holds up nothing that is written after it, and all of it arrives', async () => {
  const { elmer, signe, paste, say } = await atTheTable();
  paste(elmer, 'b1');
  say(elmer, 'b1', 'card-after', 'Og så en ting til.');
  say(signe, 'f1', 'card-signe', 'Jeg er bekymret.');
  await elmer.saved();
  await signe.saved();
  for (const device of [elmer, signe])
    await device.until('all cards are seen', () => device.cards(0).length === CARDS + 2);
  expect([elmer.refusal, signe.refusal, elmer.closeCode]).toEqual([null, null, null]);
});

test('[P4] who closes while a long text is being taken in closes after it', async () => {
  const { elmer, signe, control, paste } = await atTheTable();
  paste(elmer, 'b1');
  expect(await control.command({ do: 'close' })).toMatchObject({ ok: true });
  await elmer.saved();
  await signe.until('all cards are seen', () => signe.cards(0).length === CARDS);
});

test('[P1] one word in another’s name at its end, and nothing of a long text is taken in or shown', async () => {
  const { elmer, signe, paste, say } = await atTheTable();
  paste(signe, 'f1', 'b1');
  say(elmer, 'b1', 'card-elmer', 'Jeg vil hjem.');
  await signe.until('it is refused', () => signe.refusal?.reason === 'forbidden');
  await elmer.saved();
  expect(elmer.cards(0)).toEqual(['Jeg vil hjem.']);
  expect(elmer.everHeard('Jeg sover ikke.')).toBe(false);
});
