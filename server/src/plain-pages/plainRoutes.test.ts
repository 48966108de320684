import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { textOf } from '@samtavlen/shared/board/text.ts';
import { expect, test } from 'vitest';
import { elmerMeeting } from '../meeting-room/testing/elmerMeeting.ts';
import { temporaryFolder } from '../store/temporaryFolder.ts';
import type { TestBrowser } from '../testing/TestBrowser.ts';

const APP = '<!doctype html><html lang="da"><head><title>x</title></head><body><div id="root"></div></body></html>';

/** The Elmer meeting, open, on a server with pages. */
async function openElmer() {
  const { folder } = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'index.html'), APP);
  const elmer = await elmerMeeting({ pages: folder });
  await elmer.open();
  return { ...elmer, page: `/moede/${elmer.meeting.id}` };
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

async function send(phone: TestBrowser, url: string, fields: Record<string, string>) {
  const before = phone.headers;
  phone.headers = { ...before, 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await phone.post(url, form(fields));
  phone.headers = before;
  return answer;
}

const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';

async function formOf(phone: TestBrowser, page: string) {
  const { body } = await phone.get(page);
  return { token: hidden(body, 'token'), card: hidden(body, 'card') };
}

test('[P4] a card from a form stands on every board, and is called saved when it is on disk', async () => {
  const { phone, page, control, seats } = await openElmer();
  const signe = await phone('f1');
  const sent = await send(signe, `${page}/kort`, {
    ...(await formOf(signe, page)),
    column: 'wish',
    text: 'Ro om morgenen.',
  });
  expect(sent).toMatchObject({ status: 303, headers: { location: `${page}?gemt=1` } });
  const read = (await signe.get(`${page}?gemt=1`)).body;
  expect(read).toContain('Gemt');
  expect(read).toMatch(/<h2[^>]*>(?:<svg.*?<\/svg>)? Se ske<\/h2>.*Ro om morgenen\..*Signe Havlykke, mor/s);
  await control.until('the card is there', () => openBoard(control.doc).cards.size === 1);
  const [card] = openBoard(control.doc).cards.values();
  expect([card?.get('author'), textOf(card?.get('text'))]).toEqual([seats.f1, 'Ro om morgenen.']);
});

test('a form that is sent twice is one card', async () => {
  const { phone, page } = await openElmer();
  const signe = await phone('f1');
  const fields = { ...(await formOf(signe, page)), column: 'wish', text: 'Kun én gang.' };
  for (let times = 0; times < 2; times++) expect((await send(signe, `${page}/kort`, fields)).status).toBe(303);
  expect((await signe.get(page)).body.match(/Kun én gang\./g)).toHaveLength(1);
});

test("what people wrote stays words on the server's page", async () => {
  const { phone, page } = await openElmer();
  const signe = await phone('f1');
  const text = `</p></textarea><script src="//ond.example"></script><img src=x onerror=alert(1)> " ' &amp;`;
  await send(signe, `${page}/kort`, { ...(await formOf(signe, page)), column: 'concern', text });
  const read = (await signe.get(page)).body;
  expect(read).not.toMatch(/<script src="\/\/ond|<img/);
  expect(read).toContain('&lt;script src=&quot;//ond.example&quot;&gt;');
});

test('[P1] a form in the name of another, into a wrong column or on a closed board changes nothing', async () => {
  const { phone, page, control, seats } = await openElmer();
  const signe = await phone('f1');
  const own = await formOf(signe, page);
  const wrong = [
    { column: 'wish', text: 'Elmer siger ja.', author: seats.b1 as string },
    { column: 'skuffen', text: 'Væk.' },
    { column: 'wish', text: ' ' },
    { column: 'wish', text: 'Mit nummer er 010190-1234.' },
    { column: 'wish', text: 'a'.repeat(4_001) },
  ];
  for (const fields of wrong) {
    const answer = await send(signe, `${page}/kort`, { ...own, ...fields });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatch(/role="alert"/);
    expect(answer.body).toContain(fields.text.trim());
  }
  await control.command({ do: 'sumUp' });
  expect(openBoard(control.doc).cards.size).toBe(0);
});

test('[P1] a form of another origin, another phone or another meeting is not ours', async () => {
  const { phone, page, control } = await openElmer();
  const [signe, torben] = [await phone('f1'), await phone('f2')];
  const card = { column: 'wish', text: 'Smuglet ind.' };
  const others = await formOf(torben, page);
  expect((await send(signe, `${page}/kort`, card)).body).toContain('Siden var for gammel');
  expect((await send(signe, `${page}/kort`, { ...others, ...card })).status).toBe(422);
  signe.headers['sec-fetch-site'] = 'cross-site';
  expect((await send(signe, `${page}/kort`, { ...(await formOf(signe, page)), ...card })).status).toBe(422);
  expect(openBoard(control.doc).cards.size).toBe(0);
});

test('[P2] whoever is not in gets nothing of the board, and the page is kept nowhere', async () => {
  const { phone, page, server } = await openElmer();
  const signe = await phone('f1');
  await send(signe, `${page}/kort`, { ...(await formOf(signe, page)), column: 'wish', text: 'Kun for os.' });
  const stranger = await server.browser().get(page);
  expect(stranger.body).toBe(APP);
  const seen = await signe.get(page);
  expect(seen.headers['cache-control']).toBe('no-store');
  expect(/<title>([^<]*)/.exec(seen.body)?.[1]).toBe('Mødetavle');
  const none = await send(server.browser(), `${page}/kort`, { column: 'wish', text: 'Hej.' });
  expect(none).toMatchObject({ status: 303, headers: { location: page } });
});

test('[P7] a phone without scripts has the summary while the meeting sums up, before the columns', async () => {
  const { phone, page, control } = await openElmer();
  const torben = await phone('f2');
  expect((await torben.get(page)).body).not.toContain('Fælles opsummering');
  await control.command({ do: 'sumUp' });
  const { body } = await torben.get(page);
  expect(body).toMatch(
    /Fælles opsummering.*Opsummeringen er ikke skrevet endnu\..*I har ikke lavet aftaler i dag\..*Det, der er svært/s,
  );
});

test('the link, the lobby and the way in work by forms alone', async () => {
  const { page, server, linkOf, entrances, ida } = await openElmer();
  const signe = server.browser();
  const door = (await linkOf('f1')).replace('/api/entrances/', '/d/');
  expect((await signe.get(door)).body).toContain('Fortsæt som Signe Havlykke');
  expect(signe.cookies).toEqual({});
  expect(await send(signe, door, {})).toMatchObject({ status: 303, headers: { location: page } });
  expect((await signe.get(page)).body).toContain('Skriv et kort');

  const guest = server.browser();
  const wall = `/d/${(await entrances()).joinUrl.split('/').at(-1)}`;
  expect((await send(guest, wall, { name: ' ', role: 'network' })).body).toContain('Skriv dit navn');
  await send(guest, wall, { name: 'Bo "<b>"', role: 'network' });
  expect((await guest.get(page)).body).toContain('Du venter ved døren');
  expect((await ida.get(`/api${page.replace('/moede/', '/meetings/')}/lobby`)).status).toBeLessThan(500);
  expect((await server.browser().get('/d/findes-ikke')).body).toContain('Linket virker ikke');
});

test("[P2] in the family's own time a professional's page holds nothing of the board, and takes nothing in", async () => {
  const { phone, page, control } = await openElmer();
  const [signe, teacher] = [await phone('f1'), await phone('p3')];
  const own = await formOf(teacher, page);
  await send(signe, `${page}/kort`, { ...(await formOf(signe, page)), column: 'wish', text: 'Kun for familien.' });
  await control.command({ do: 'startFamilyTime' });
  expect((await signe.get(page)).body).toContain('Kun for familien.');
  const read = (await teacher.get(page)).body;
  expect(read).not.toContain('Kun for familien.');
  expect(read).toContain('Familien har tavlen for sig selv lige nu.');
  await send(teacher, `${page}/kort`, { ...own, column: 'wish', text: 'Ind alligevel.' });
  expect((await signe.get(page)).body).not.toContain('Ind alligevel.');
});

test('a board of 60 cards is at most 14 kB on the way', async () => {
  const { phone, page, sit, say } = await openElmer();
  const device = await sit('f1');
  // Nobody says sixty things at a door that is not open yet.
  await device.saved();
  for (let at = 0; at < 60; at++)
    say(
      device,
      'f1',
      `card-${String(at).padStart(11, '0')}`,
      `Kort ${at}: Vi har prøvet at stå op klokken ${at % 24}, men tasken skal pakkes.`,
    );
  await device.until('all is saved', () => device.acknowledged === device.sent);
  const signe = await phone('f2');
  signe.headers['accept-encoding'] = 'br';
  const { raw, headers } = await signe.get(page);
  expect(headers['content-encoding']).toBe('br');
  expect(
    brotliDecompressSync(raw)
      .toString()
      .match(/board-card-card"/g),
  ).toHaveLength(60);
  expect(raw.length).toBeLessThan(14_000);
});

test('the front page is read and used without scripts: the code, the name, the lobby', async () => {
  const { page, server, entrances, ida } = await openElmer();
  const bo = server.browser();
  expect((await bo.get('/')).body).toContain('Skriv koden fra skærmen');
  expect(bo.cookies).toEqual({});
  const wrong = await send(bo, '/', { code: '12' });
  expect(wrong).toMatchObject({ status: 422 });
  expect(wrong.body).toContain('Koden passer ikke');
  const { code } = await entrances();
  const fits = await send(bo, '/', { code: ` ${code} ` });
  expect(hidden(fits.body, 'code').trim()).toBe(code);
  expect((await send(bo, '/', { code, name: 'Bo', role: '' })).body).toContain('Vælg');
  expect(await send(bo, '/', { code, name: 'Bo', role: 'network' })).toMatchObject({
    ...{ status: 303, headers: { location: page } },
  });
  expect((await bo.get(page)).body).toContain('Du venter ved døren');
  expect((await ida.get('/')).body).toBe(APP);
});

test('codes cannot be guessed by the form either: the tries of both ways in are counted together', async () => {
  const { server } = await openElmer();
  const guesser = server.browser();
  for (let tries = 0; tries < 5; tries++) {
    expect((await send(guesser, '/', { code: '000000' })).status).toBe(422);
    expect((await guesser.post('/api/codes', { code: '000000' })).status).toBe(404);
  }
  const stopped = await send(guesser, '/', { code: '000000' });
  expect(stopped.status).toBe(429);
  expect(stopped.body).toMatch(/role="alert"/);
});
