import { writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, test, vi } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

/** Each test plans a meeting and seats it, ms: more than enough on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

/** Mona has no phone: Karim writes for her. */
async function monasSeat() {
  const table = await elmerMeeting();
  const { server, meeting, seats, karim, open, ida, path } = table;
  await open();
  const draftPath = `/ws/draft/${meeting.id}/${seats.n1}`;
  const karims = await Device.connect(server.app, draftPath, karim);
  const write = (device: Device, id: string, text: string) =>
    writeDraft(device.doc, { id, column: 'concern', text, at: 1 });
  write(karims, 'draft-first', 'Mona savner sine lørdage.');
  await karims.saved();
  const change = (to: object) => ida.patch(`${path}/participants/${seats.n1}`, to);
  return { ...table, draftPath, karims, write, change };
}

test('[P2] who writes for a seat no more is let go at once, and hears and writes nothing of it from then on', async () => {
  const { server, draftPath, phone, karims, write, change, seats } = await monasSeat();
  await change({ scribe: seats.f1 });
  await karims.until('Karim is let go', () => karims.closeCode === CLOSE.notAdmitted);
  const signes = await Device.connect(server.app, draftPath, await phone('f1'));
  write(signes, 'draft-later', 'Det siger hun kun til Signe.');
  await signes.saved();
  expect(karims.everHeard('kun til Signe')).toBe(false);
});

test('[P2] nor of a seat whose person has got a phone', async () => {
  const { karims, change } = await monasSeat();
  await change({ seat: false });
  await karims.until('Karim is let go', () => karims.closeCode === CLOSE.notAdmitted);
});

test('[P2] who is sent out while the door is being answered does not come in', async () => {
  const { server, meeting, seats, phone, ida, path } = await elmerMeeting();
  const { rooms } = server.deps.store;
  const [opening, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const open = rooms.open;
  rooms.open = async (room) => {
    opening.resolve();
    await go.promise;
    return open.call(rooms, room);
  };
  const torben = await Device.connect(server.app, `/ws/draft/${meeting.id}/${seats.f2}`, await phone('f2'));
  await opening.promise;
  await ida.post(`${path}/participants/${seats.f2}/out`);
  go.resolve();
  await torben.until('Torben is outside', () => torben.closeCode === CLOSE.sentOut);
  expect(torben.received.length).toBe(0);
});

test('a disk that cannot say who one person is keeps nobody else from being asked, and throws nobody out', async () => {
  const { server, sit, change, karims, seats } = await monasSeat();
  const [elmer, signe] = [await sit('b1'), await sit('f1')];
  for (const device of [elmer, signe]) await device.until('they are in', () => device.received.length > 0);
  const { devices } = server.deps.store;
  const placesOf = devices.placesOf;
  const asked = new Set<string>();
  devices.placesOf = async (ids) => {
    for (const id of ids) asked.add(id);
    const [first] = asked;
    if (ids.includes(first as string)) throw new Error('the disk is not answering');
    return placesOf.call(devices, ids);
  };
  await change({ scribe: seats.f1 });
  await karims.until('Karim is let go', () => karims.closeCode === CLOSE.notAdmitted);
  await vi.waitFor(() => expect(asked.size).toBe(2));
  expect([elmer.closeCode, signe.closeCode]).toEqual([null, null]);
});
