import fs from 'node:fs';
import path from 'node:path';
import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import type { Absences } from '@samtavlen/shared/meeting/absenceSchema.ts';
import type { Entrances } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { alva } from '@samtavlen/shared/testing/alva.ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { keepWorkedBoard } from './meeting-room/keepWorkedBoard.ts';
import { Device } from './meeting-room/testing/Device.ts';
import { makeWorkedMeeting } from './meetings/exampleMeeting.ts';
import { entrancePath } from './meetings/testing/planElmer.ts';
import { readBack } from './papers/testing/readBack.ts';
import { temporaryFolder } from './store/temporaryFolder.ts';
import { openTestServer } from './testing/openTestServer.ts';
import type { TestBrowser } from './testing/TestBrowser.ts';

const SCHOOL = 'Lyngskolen';
const PLACE = 'Mødelokale 4';
const APP = '<!doctype html><html lang="da"><head><title>x</title></head><body><div id="root"></div></body></html>';

/** The Alva meeting, its teacher with the school's name and somebody from the school's after-hours care. */
const meetingOfAlva = {
  ...alva,
  people: [
    ...alva.people.map((person) =>
      person.key === 'p3' ? { ...person, unit: SCHOOL, task: `Alvas lærer, ${SCHOOL}` } : person,
    ),
    { key: 'p6', name: 'Pelles pædagog', role: 'dayCare' as const, unit: `SFO, ${SCHOOL}` },
  ],
};

/** Everything said at the Alva meeting stands on the board, and nobody has come in. */
async function tableOfAlva() {
  const { folder } = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'index.html'), APP);
  const logged: string[] = [];
  const logTo = { write: (line: string) => void logged.push(line) };
  const server = await openTestServer({ pages: folder, env: { LOG_LEVEL: 'trace' }, logTo });
  const { browser: anders, member } = await server.staff('Anders Lyngfelt');
  const made = await makeWorkedMeeting(server.deps, member, meetingOfAlva);
  const { familyId, meetingId, participants: seats } = made;
  await keepWorkedBoard(server.deps.store.rooms, meetingId, meetingOfAlva, seats, seats.p2 as string);
  const family = `/api/families/${familyId}`;
  const mark = async (protectedAddress: boolean) => {
    const before = (await anders.get(family)).body as Family;
    return (await anders.put(family, { ...before, protectedAddress })).body as Family;
  };
  return { server, logged, anders, seats, family, mark, meeting: `/api/meetings/${meetingId}`, id: meetingId };
}

type Alva = Awaited<ReturnType<typeof tableOfAlva>>;

/** A phone for each who has none, the tablet, the wall and the control; each with everything it was ever sent. */
async function sitDown({ server, anders, seats, meeting, id }: Alva) {
  const board = `/ws/board/${id}`;
  const control = await Device.connect(server.app, board, anders);
  const wall = await Device.connect(server.app, `${board}?as=wall`, anders);
  const entrances = (await anders.get(`${meeting}/entrances`)).body as Entrances;
  const phones: TestBrowser[] = [];
  const devices: Device[] = [control, wall];
  for (const key of ['f1', 'b1', 'p3', 'p6']) {
    const phone = server.browser();
    const person = entrances.people.find(({ participant }) => participant === seats[key]);
    await phone.post(entrancePath(person?.url ?? ''));
    phones.push(phone);
    devices.push(await Device.connect(server.app, board, phone));
    devices.push(await Device.connect(server.app, `/ws/draft/${id}/${seats[key]}`, phone));
  }
  const tablet = server.browser();
  await tablet.post(entrancePath(entrances.tabletUrl));
  for (const device of [control, wall]) await device.until('the meeting is shown', () => device.view !== null);
  return { control, wall, phones, devices, tablet, entrances };
}

type Seated = Awaited<ReturnType<typeof sitDown>>;

/** What a browser gets, in the file's own bytes and as a reader finds it. */
async function textOf(browser: TestBrowser, url: string, format?: PaperOffer['format']): Promise<string> {
  const { raw } = await browser.get(url);
  const parts = format === 'docx' ? Object.values(unzipSync(raw)).map((part) => strFromU8(part)) : [];
  return [`${raw}`, ...parts, format ? await readBack(format, raw) : ''].join(' ');
}

/** Every page and answer that is had while the meeting is held, by its address. */
async function answers({ anders, meeting, id }: Alva, { phones, tablet, entrances }: Seated): Promise<string[]> {
  const pages: [TestBrowser, string][] = [
    [anders, `${meeting}/entrances`],
    [anders, `/api/meetings?on=2026-03-12`],
    [tablet, `${meeting}/tablet`],
    [tablet, `/moede/${id}`],
    ...entrances.people.map(({ url }): [TestBrowser, string] => [anders, entrancePath(url)]),
    ...phones.flatMap((phone): [TestBrowser, string][] => [
      [phone, `/moede/${id}`],
      [phone, `${meeting}/me`],
    ]),
  ];
  return Promise.all(pages.map(async ([browser, url]) => `${url} ${await textOf(browser, url)}`));
}

/** Every paper in every format, for staff and for each who has a phone, by its address. */
async function papers({ anders, meeting }: Alva, { phones }: Seated): Promise<string[]> {
  const found: string[] = [];
  for (const browser of [anders, ...phones])
    for (const language of ['da', 'en']) {
      const offers = (await browser.get(`${meeting}/papers?language=${language}`)).body as PaperOffer[];
      found.push(JSON.stringify(offers));
      for (const { url, format } of offers) found.push(`${url} ${await textOf(browser, url, format)}`);
    }
  found.push(await textOf(anders, `${meeting}/absences`));
  for (const phone of phones) found.push(await textOf(phone, `${meeting}/my-agreements`));
  return found;
}

/** The school did not come, and is to be told about Alva's time of her own there. */
async function tellSchool({ anders, meeting, seats }: Alva): Promise<void> {
  const { invited } = (await anders.get(`${meeting}/absences`)).body as Absences;
  const parts = invited.find(({ id }) => id === seats.p3)?.part;
  expect((await anders.put(`${meeting}/absences/${seats.p3}`, { how: 'cancelled', parts })).status).toBe(204);
}

const naming = (texts: string[]): string[] =>
  texts.filter((text) => [SCHOOL, PLACE].some((name) => text.includes(name))).map((text) => text.split(' ')[0] ?? '');

const hearing = (devices: readonly Device[]): number[] =>
  devices.flatMap((device, index) => ([SCHOOL, PLACE].some((name) => device.everHeard(name)) ? [index] : []));

const close = async ({ control }: Seated) => {
  await control.command({ do: 'open' });
  await control.command({ do: 'close' });
  await control.until('the meeting is over', () => control.view?.conduct.phase === 'closed');
};

test('a family with a protected address: no device, page, paper or log is told the school’s name or the place', {
  timeout: 60_000,
}, async () => {
  const table = await tableOfAlva();
  expect((await table.mark(true)).protectedAddress).toBe(true);
  const seated = await sitDown(table);
  expect(naming(await answers(table, seated))).toEqual([]);
  await close(seated);
  expect(naming(await answers(table, seated))).toEqual([]);
  await tellSchool(table);
  const taken = await papers(table, seated);
  expect(taken.some((text) => text.startsWith(`${table.meeting}/papers/forTheAbsent.pdf?`))).toBe(true);
  expect(taken.length).toBeGreaterThan(60);
  expect(naming(taken)).toEqual([]);
  expect(hearing(seated.devices)).toEqual([]);
  expect(table.logged.length).toBeGreaterThan(0);
  expect(naming(table.logged)).toEqual([]);
  expect(seated.wall.view?.people.find(({ id }) => id === table.seats.p3)?.role).toBe('school');
  const note = taken.find((text) => text.startsWith(`${table.meeting}/papers/recordNote.markdown?language=da `));
  expect(note).toContain('Navne på skole, dagtilbud og mødested. Familien har beskyttet adresse.');
  expect(note).toContain('skole');
  const atHome = taken.filter((text) => text.includes('beskyttet adresse')).map((text) => text.split(' ')[0]);
  expect(atHome.every((url) => url?.includes('/papers/recordNote.'))).toBe(true);
});

test('without the mark the names are there, and setting it takes them from what is open and what has closed', {
  timeout: 60_000,
}, async () => {
  const table = await tableOfAlva();
  const seated = await sitDown(table);
  const { wall } = seated;
  expect(wall.everHeard(SCHOOL) && wall.everHeard(PLACE)).toBe(true);
  await close(seated);
  const note = () => textOf(table.anders, `${table.meeting}/papers/recordNote.markdown`, 'markdown');
  expect(await note()).toContain(SCHOOL);
  expect(await note()).not.toContain('beskyttet adresse');

  await table.mark(true);
  await wall.until('the place is gone', () => wall.view?.meeting.place === '');
  expect(JSON.stringify(wall.view)).not.toContain(SCHOOL);
  expect(naming(await papers(table, seated))).toEqual([]);
});

test('staff still read and change the place where they set the meeting up, and a form that does not say it keeps the mark', async () => {
  const { anders, meeting, family, mark, server } = await tableOfAlva();
  const { reference, people } = await mark(true);
  const shown = (await anders.get(meeting)).body;
  expect(shown).toMatchObject({ place: PLACE, protectedAddress: true });
  await anders.put(meeting, { ...shown, purpose: 'Hvem er vågen?' });
  expect((await anders.get(meeting)).body).toMatchObject({ place: PLACE, purpose: 'Hvem er vågen?' });
  expect((await anders.put(family, { reference, people })).body.protectedAddress).toBe(true);
  expect((await anders.get(family)).body.people.some(({ unit }: { unit?: string }) => unit === SCHOOL)).toBe(true);
  const { browser: stranger } = await server.staff('Fremmed Kollega');
  expect((await stranger.get(meeting)).status).toBe(404);
});

test('a unit does not become a relation when a professional is called a neighbour', async () => {
  const { anders, meeting, mark, seats } = await tableOfAlva();
  await mark(true);
  const changed = await anders.patch(`${meeting}/participants/${seats.p3}`, { role: 'network' });
  expect(changed.body).toMatchObject({ role: 'network' });
  expect(changed.raw.toString()).not.toContain(SCHOOL);
  await mark(false);
  expect(JSON.stringify((await anders.get(meeting)).body.participants)).toContain(`SFO, ${SCHOOL}`);
});
