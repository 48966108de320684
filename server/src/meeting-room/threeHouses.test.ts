import { showCard } from '@samtavlen/shared/board/cards.ts';
import { type Share, shareWith, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../store/temporaryFolder.ts';
import { openTestServer, type TestServerOptions } from '../testing/openTestServer.ts';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const SECRET = 'Jeg er bange, når de råber';
const drawing = '00 100 100 400 300';

/** Elmer's tablet with his houses, his mother's phone, his father's, and the wall. */
async function elmersHouses(options: TestServerOptions = {}) {
  const table = await elmerMeeting(options);
  const { server, sit, phone, meeting, seats, boardPath, ida } = table;
  const tablet = await phone('b1');
  const elmer = await Device.connect(server.app, boardPath, tablet);
  const draftPath = `/ws/draft/${meeting.id}/${seats.b1}`;
  const houses = await Device.connect(server.app, draftPath, tablet);
  const [signe, torben] = [await sit('f1'), await sit('f2')];
  const wall = await Device.connect(server.app, `${boardPath}?as=wall`, ida);
  const put = async (text: string, share: Share) => {
    writeDraft(houses.doc, { id: 'house-1', column: 'concern', text, drawing, share, at: 1 });
    await houses.saved();
  };
  const devices = [table.control, elmer, houses, signe, torben, wall];
  return { ...table, elmer, houses, signe, torben, wall, devices, put };
}

const shownTo = (device: Device) => device.view?.shownToMe ?? [];

test('[P2] what is kept in the houses stays there, also when the facilitator shows everyone’s drafts', async () => {
  const { put, open, control, signe, torben, wall } = await elmersHouses();
  await open();
  await put(SECRET, 'nobody');
  expect((await control.command({ do: 'showDrafts', column: 'concern' })).ok).toBe(true);
  for (const device of [control, signe, torben, wall]) expect(device.everHeard(SECRET)).toBe(false);
  expect(control.view?.drafts).toEqual({});
});

test('[P2] what is shown to one person reaches that person and nobody else, and can be taken back', async () => {
  const { put, open, control, signe, torben, wall, seats } = await elmersHouses();
  await open();
  await put(SECRET, shareWith(seats.f1 as string));
  await signe.until('Signe sees it', () => shownTo(signe).length === 1);
  expect(shownTo(signe)).toEqual([
    expect.objectContaining({ author: seats.b1, column: 'concern', text: SECRET, drawing }),
  ]);
  for (const device of [control, torben, wall]) expect(device.everHeard(SECRET)).toBe(false);
  await put(SECRET, 'nobody');
  await signe.until('it is taken back', () => shownTo(signe).length === 0);
});

test('[P2] after the server starts again, one person still sees what was shown', async () => {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const { put, open, server, phone, boardPath, seats, devices } = await elmersHouses({ folder });
  await open();
  await put(SECRET, shareWith(seats.f1 as string));
  const browser = await phone('f1');
  for (const device of devices) device.leave();
  await server.close();
  const again = await openTestServer({ folder });
  await again.app.ready();
  const signe = await Device.connect(again.app, boardPath, browser);
  await signe.until('Signe sees it', () => shownTo(signe).length === 1);
});

test('[P3] what was released in the child talk lands in its column when the meeting opens, in the child’s name', async () => {
  const { put, open, signe, seats } = await elmersHouses();
  await put('Larm', 'everyone');
  await open();
  await signe.until('the board has it', () => signe.cards(0).length === 1);
  expect(signe.boardNow.columns[0]?.cards[0]).toMatchObject({ author: seats.b1, text: 'Larm', drawing, scribe: null });
});

test('the child’s tablet that shows it in the same moment makes no second card', async () => {
  const { put, open, elmer, signe, seats } = await elmersHouses();
  await put('Larm', 'everyone');
  await open();
  await elmer.until('the board has it', () => elmer.cards(0).length === 1);
  showCard(elmer.doc, elmer.board, {
    id: 'house-1',
    author: seats.b1 as string,
    column: 'concern',
    text: 'Larm',
    at: 2,
  });
  await signe.until('the board has it', () => signe.cards(0).length === 1);
  expect(signe.cards(0)).toEqual(['Larm']);
});
