import { showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { shareWith, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { describe, expect, test } from 'vitest';
import { segment, tinyPhoto, withSegment } from '../pictures/testing/tinyPhoto.ts';
import type { TestBrowser } from '../testing/TestBrowser.ts';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const gps = withSegment(segment(0xe1, 'Exif\0\0GPS 55.6761N 12.5683E'));

function sendPhoto(browser: TestBrowser, url: string, bytes: Buffer, type = 'image/jpeg') {
  const before = browser.headers;
  browser.headers = { ...before, 'content-type': type };
  return browser.post(url, bytes).finally(() => {
    browser.headers = before;
  });
}

/** Signe's phone with a photo of hers, Torben's phone, and a stranger's. */
async function withPhoto() {
  const table = await elmerMeeting();
  await table.open();
  const photos = `/api/meetings/${table.meeting.id}/photos`;
  const [signe, torben, stranger] = [await table.phone('f1'), await table.phone('f2'), table.server.browser()];
  const { status, body } = await sendPhoto(signe, photos, gps);
  expect(status).toBe(200);
  const url = `${photos}/${body.id}`;
  const board = await Device.connect(table.server.app, table.boardPath, signe);
  await board.until('the board is here', () => board.view !== null);
  const show = async () => {
    const author = table.seats.f1 as string;
    showCard(board.doc, board.board, { id: 'card-foto', author, column: 'wish', text: 'Haven', photo: body.id, at: 1 });
    await board.saved();
  };
  return { ...table, photos, url, id: body.id as string, signe, torben, stranger, board, show };
}

const statusOf = async (browser: TestBrowser, url: string) => (await browser.get(url)).status;

test('[P2] a photo is its owner’s alone until the card is shown, and then the whole table’s', async () => {
  const { url, signe, torben, stranger, ida, show } = await withPhoto();
  expect(await statusOf(signe, url)).toBe(200);
  for (const other of [torben, ida]) expect(await statusOf(other, url)).toBe(404);
  expect(await statusOf(ida, `${url}?as=wall`)).toBe(404);
  await show();
  for (const reader of [signe, torben, ida]) expect(await statusOf(reader, url)).toBe(200);
  expect(await statusOf(ida, `${url}?as=wall`)).toBe(200);
  expect(await statusOf(stranger, url)).toBe(401);
});

test('[P9] a photo leaves the server as a picture with nothing else in it', async () => {
  const { url, signe } = await withPhoto();
  const { raw, headers } = await signe.get(url);
  expect(raw).toEqual(tinyPhoto);
  expect(headers).toMatchObject({
    ...{ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
  });
});

test('a card taken off the board takes its photo out of others’ sight', async () => {
  const { url, torben, show, board, seats } = await withPhoto();
  await show();
  expect(await statusOf(torben, url)).toBe(200);
  withdrawCard(board.doc, board.board, 'card-foto', { by: seats.f1 as string, at: 2 });
  await board.saved();
  expect(await statusOf(torben, url)).toBe(404);
});

test('[P2] a child’s photo is seen by the one person the child shows it to', async () => {
  const { phone, photos, torben, signe, server, meeting, seats } = await withPhoto();
  const tablet = await phone('b1');
  const { body } = await sendPhoto(tablet, photos, tinyPhoto);
  const houses = await Device.connect(server.app, `/ws/draft/${meeting.id}/${seats.b1}`, tablet);
  await houses.until('the houses are here', () => houses.received.length > 0);
  const shown = { id: 'house-1', column: 'wish', text: 'Min hund', at: 1, photo: body.id } as const;
  writeDraft(houses.doc, { ...shown, share: shareWith(seats.f1 as string) });
  await houses.saved();
  expect(await statusOf(signe, `${photos}/${body.id}`)).toBe(200);
  expect(await statusOf(torben, `${photos}/${body.id}`)).toBe(404);
});

describe('[P1] refused', () => {
  test.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'image/jpeg', 415],
    ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml', 422],
    ['a PNG under its own name', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png', 422],
    ['a film', Buffer.alloc(300_000, 1), 'image/jpeg', 413],
    ['words', Buffer.from('{"a":1}'), 'application/json', 415],
  ])('%s in the place of a photo', async (_, bytes, type, status) => {
    const { photos, signe } = await withPhoto();
    expect((await sendPhoto(signe, photos, bytes, type)).status).toBe(status);
  });

  test('a photo for somebody else’s card', async () => {
    const { photos, torben, seats } = await withPhoto();
    expect((await sendPhoto(torben, `${photos}?owner=${seats.f1}`, tinyPhoto)).status).toBe(403);
  });

  test('a photo of a stranger', async () => {
    const { photos, stranger } = await withPhoto();
    expect((await sendPhoto(stranger, photos, tinyPhoto)).status).toBe(401);
  });

  test('throwing away another’s photo, or one that stands on the board', async () => {
    const { url, torben, signe, show } = await withPhoto();
    expect((await torben.delete(url)).status).toBe(404);
    await show();
    expect((await signe.delete(url)).status).toBe(403);
  });

  test('a photo of this meeting at another', async () => {
    const { url, signe, meeting } = await withPhoto();
    expect((await signe.get(url.replace(meeting.id, 'et-andet-moede'))).status).toBe(404);
  });

  test('[P9] a photo for a closed meeting, while those on it can still be seen', async () => {
    const { photos, url, signe, torben, control, show } = await withPhoto();
    await show();
    await control.command({ do: 'close' });
    expect((await sendPhoto(signe, photos, tinyPhoto)).status).toBe(409);
    expect((await signe.delete(url)).status).toBe(409);
    expect(await statusOf(torben, url)).toBe(200);
  });
});

test('one’s own photo can be thrown away while it is private', async () => {
  const { url, signe } = await withPhoto();
  expect((await signe.delete(url)).status).toBe(204);
  expect(await statusOf(signe, url)).toBe(404);
});
