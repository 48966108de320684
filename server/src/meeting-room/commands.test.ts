import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { jsonFrame } from '@samtavlen/shared/wire/codec.ts';
import { expect, test, vi } from 'vitest';
import { elmerMeeting } from './testing/elmerMeeting.ts';

/** Each test plans a meeting and seats it, ms: more than enough on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

async function openMeeting() {
  const table = await elmerMeeting();
  await table.open();
  const { control } = table;
  const send = (id: string, command: Command) => control.raw(jsonFrame('command', { id, command }));
  return { ...table, send };
}

test('a command whose answer was late is sent again by the page, and done once', async () => {
  const { control, send } = await openMeeting();
  await control.command({ do: 'showOnWall', mode: 'read' });
  for (let time = 0; time < 5; time++) send('same-command', { do: 'turnPage', to: 'back' });
  await control.command({ do: 'turnPage', to: 'back' });
  const pages = new Set<number | undefined>();
  await control.until('the wall is told', () => !!pages.add(control.view?.conduct.wall.pagesBack) && pages.has(2));
  expect(Math.max(...[...pages].map((page) => page ?? 0))).toBe(2);
});

test('one whom the disk kept from being done is done when it is sent again', async () => {
  const { server, control, send } = await openMeeting();
  const { meetings } = server.deps.store;
  const save = vi.spyOn(meetings, 'saveConduct').mockRejectedValueOnce(new Error('the disk is full'));
  const help: Command = { do: 'joinHelp', on: true };
  send('same-command', help);
  await control.until('it is told that it failed', () => control.everHeard('"ok":false,"reason":"storeFailing"'));
  send('same-command', help);
  await control.until('the code is shown', () => control.view?.conduct.wall.joinHelp === true);
  expect(save).toHaveBeenCalledTimes(2);
});

test('whatever goes wrong on the way to a step, whoever asked for it is answered, and the next is taken', async () => {
  const { server, control } = await elmerMeeting();
  await control.until('Ida is in', () => control.view !== null);
  vi.spyOn(server.deps.store.guides, 'current').mockRejectedValueOnce(new Error('the disk is not answering'));
  expect(await control.command({ do: 'open' })).toMatchObject({ ok: false, reason: 'storeFailing' });
  expect(await control.command({ do: 'open' })).toMatchObject({ ok: true });
});
