import type { FamilyPlan } from '@samtavlen/shared/family/planSchema.ts';
import type { Absences } from '@samtavlen/shared/meeting/absenceSchema.ts';
import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import { expect, test } from 'vitest';
import { freezeBoard, heldElmer } from '../meetings/testing/closeElmer.ts';
import { planElmer } from '../meetings/testing/planElmer.ts';
import { openTestServer } from '../testing/openTestServer.ts';

/** Elmer's meeting, closed; Kasper never came. */
async function closedElmer() {
  const server = await openTestServer();
  const planned = await planElmer(server);
  const { meeting, seats, path } = planned;
  const room = roomKey({ kind: 'board', meeting: meeting.id });
  const close = () => freezeBoard(server, heldElmer(planned));
  return { ...planned, server, close, room, kasper: `${path}/absences/${seats.p3}` };
}

const NO_SHOW = { how: 'noShow', parts: [] };

test('whoever was not there is written down with their part, told with one press, and the plan says who is left', async () => {
  const { ida, path, kasper, close, seats, family } = await closedElmer();
  await close();
  const before = (await ida.get(`${path}/absences`)).body as Absences;
  expect(before.absences).toEqual([]);
  const invited = before.invited.find(({ id }) => id === seats.p3);
  expect(invited?.seen).toBe(false);
  const numbers = before.agreements.filter(({ id }) => invited?.part.includes(id)).map(({ number }) => number);
  expect(numbers).toEqual([1, 2]);
  expect(before.invited.find(({ id }) => id === seats.n1)?.seen).toBe(true);

  const said = { how: 'noShow', parts: invited?.part ?? [] };
  expect((await ida.put(kasper, said)).status).toBe(204);
  const toTell = async () =>
    ((await ida.get(`/api/families/${family.id}/plan`)).body as FamilyPlan).meetings[0]?.toTell;
  expect(await toTell()).toBe(1);
  const offers = (await ida.get(`${path}/papers`)).body as PaperOffer[];
  const message = offers.find(({ paper, format }) => paper === 'forTheAbsent' && format === 'json');
  expect((await ida.get(message?.url ?? '')).body.title).toBe('Besked fra mødet til Kasper Vangsø');

  expect((await ida.put(`${kasper}/told`, { channel: 'phone' })).status).toBe(204);
  expect(await toTell()).toBe(0);
  expect(((await ida.get(`${path}/absences`)).body as Absences).absences).toMatchObject([
    { participant: seats.p3, ...said, told: { channel: 'phone', by: 'Ida Brændmose' } },
  ]);
  expect(JSON.stringify((await ida.get(`${path}/papers/recordNote.json`)).body)).toContain('Givet af Ida Brændmose');
  expect((await ida.delete(`${kasper}/told`)).status).toBe(204);
  expect(await toTell()).toBe(1);
});

test('[P9] the closed meeting stays as it was, and the access log has who wrote and not what', async () => {
  const { ida, kasper, close, server, room, meeting, staffIds } = await closedElmer();
  await close();
  const frozen = await server.deps.store.rooms.closedBoard(room);
  const before = (await server.deps.store.accessLog.about('meeting', meeting.id)).length;
  await ida.put(kasper, NO_SHOW);
  await ida.put(`${kasper}/told`, { channel: 'letter' });
  await ida.delete(`${kasper}/told`);
  expect(await server.deps.store.rooms.closedBoard(room)).toEqual(frozen);
  const log = (await server.deps.store.accessLog.about('meeting', meeting.id)).slice(before);
  expect(log.map(({ person, verb }) => [person, verb])).toEqual(
    Array.from({ length: 3 }, () => [`staff:${staffIds.ida}`, 'change']),
  );
  expect(JSON.stringify(log)).not.toMatch(/noShow|letter|Kasper/);
});

test('only staff of the family, only after closing, and only what was there', async () => {
  const { ida, path, kasper, close, server, linkOf, seats } = await closedElmer();
  expect(await ida.put(kasper, NO_SHOW)).toMatchObject({ status: 409, body: { code: 'meetingNotClosed' } });
  await close();
  const signe = server.browser();
  await signe.post(await linkOf('f1'));
  const { browser: stranger } = await server.staff('Fremmed Kollega');
  for (const [browser, status] of [
    [signe, 401],
    [stranger, 404],
    [server.browser(), 401],
  ] as const) {
    expect((await browser.get(`${path}/absences`)).status).toBe(status);
    expect((await browser.put(kasper, NO_SHOW)).status).toBe(status);
    expect((await browser.put(`${kasper}/told`, { channel: 'phone' })).status).toBe(status);
    expect((await browser.delete(`${kasper}/told`)).status).toBe(status);
  }
  expect((await ida.put(`${path}/absences/somebody-else`, NO_SHOW)).status).toBe(404);
  expect((await ida.put(kasper, { ...NO_SHOW, parts: ['a99'] })).status).toBe(422);
  expect((await ida.put(`${kasper}/told`, { channel: 'phone' })).status).toBe(404);
  expect((await ida.get(`${path}/papers/forTheAbsent.pdf?participant=${seats.p3}`)).status).toBe(404);
});
