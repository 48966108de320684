import { newCardId, showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { writeDraft } from '@samtavlen/shared/board/drafts.ts';
import type { KeptBoard } from '@samtavlen/shared/family/keptUntil.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, test, vi } from 'vitest';
import { Device } from '../meeting-room/testing/Device.ts';
import { elmerMeeting } from '../meeting-room/testing/elmerMeeting.ts';
import { elmerPlan } from '../meetings/testing/planElmer.ts';
import { tinyPhoto } from '../pictures/testing/tinyPhoto.ts';
import { deleteByDate } from './deleteByDate.ts';

vi.setConfig({ testTimeout: 30_000 });

const DAY = 86_400_000;

/** Her account, as tests make them. */
const IDA = { email: 'ida.br.ndmose@kommune.example', password: 'en lang adgangskode' };

/** Elmer's meeting, held and closed, with a card, an agreement-less plan and a draft nobody saw. */
async function closedMeeting() {
  const table = await elmerMeeting();
  const { open, sit, say, control, server, meeting, seats, phone, ida, family, path } = table;
  await open();
  const elmer = await sit('b1');
  const elmers = await phone('b1');
  const drafts = await Device.connect(server.app, `/ws/draft/${meeting.id}/${seats.b1}`, elmers);
  say(elmer, 'b1', 'card-elmer', 'Der er for meget larm i klassen.');
  writeDraft(drafts.doc, { id: 'draft-elmer', column: 'wish', text: 'Ro', at: 1 });
  await Promise.all([elmer.saved(), drafts.saved()]);
  await control.command({ do: 'close' });
  const { rooms } = server.deps.store;
  return {
    ...table,
    elmer,
    comeBack: () => Device.connect(server.app, table.boardPath, elmers),
    boards: async () => (await ida.get(`/api/families/${family.id}/boards`)).body as KeptBoard[],
    file: async (at = path) => (await ida.post(`${at}/filed`)).status,
    pass: async (days: number) => {
      server.clock.now += days * DAY;
      await deleteByDate(server.deps);
      // After so long everyone has to sign in again.
      await ida.post('/api/session', IDA);
    },
    isThere: async () => (await rooms.closedBoard(`board/${meeting.id}`)) !== null,
    documents: () => rooms.ofMeeting(meeting.id),
  };
}

test('a meeting that nobody files keeps its board for ever, and says so on the family’s page', async () => {
  const { pass, isThere, boards, meeting } = await closedMeeting();
  expect((await boards()).map(({ id, board }) => [id, board])).toEqual([
    [meeting.id, { kind: 'unfiled', warn: false }],
  ]);
  await pass(800);
  expect([await isThere(), (await boards())[0]?.board]).toEqual([true, { kind: 'unfiled', warn: true }]);
});

test('a filed meeting’s board goes on its date and not before; the plan, the date and the log line stay', async () => {
  const { pass, isThere, file, boards, server, meeting, family, ida, path, elmer, documents, comeBack } =
    await closedMeeting();
  expect(await file()).toBe(204);
  const [before] = await boards();
  const limit = server.clock.now + 365 * DAY;
  expect(before).toMatchObject({
    filed: { at: new Date(server.clock.now).toISOString(), by: 'Ida Brændmose' },
    board: { kind: 'waits', at: new Date(limit).toISOString() },
  });
  await pass(364);
  expect(await isThere()).toBe(true);
  const back = await comeBack();
  await back.until('the board is seen', () => back.cards(0).length === 1);
  await pass(2);
  await back.until('the door is shut', () => back.closeCode !== null);
  expect([await isThere(), await documents()]).toEqual([false, []]);
  expect([back.closeCode, elmer.closeCode]).toEqual([CLOSE.noSuchMeeting, CLOSE.noSuchMeeting]);
  expect((await boards())[0]?.board.kind).toBe('deleted');
  const note = await ida.get(`${path}/papers/recordNote.json`);
  expect([note.status, note.body.code]).toEqual([410, 'boardDeleted']);
  expect((await ida.get(`/api/families/${family.id}/plan`)).body.meetings[0].id).toBe(meeting.id);
  const log = await server.deps.store.accessLog.about('meeting', meeting.id);
  expect(log.filter(({ person }) => person === 'server').map(({ verb }) => verb)).toEqual(['delete']);
  const late = await comeBack();
  await late.until('it is shut', () => late.closeCode === CLOSE.noSuchMeeting);
  expect(await documents()).toEqual([]);
});

test('when the next meeting is filed, the board before it goes 30 days later', async () => {
  const { pass, isThere, file, ida, staffIds, family, server, boards } = await closedMeeting();
  await file();
  await pass(42);
  const next = (await ida.post(`/api/families/${family.id}/meetings`, elmerPlan(staffIds))).body;
  const control = await Device.connect(server.app, `/ws/board/${next.id}`, ida);
  await control.command({ do: 'open' });
  await control.command({ do: 'close' });
  await pass(100);
  expect(await isThere()).toBe(true);
  expect(await file(`/api/meetings/${next.id}`)).toBe(204);
  await pass(29);
  expect(await isThere()).toBe(true);
  await pass(2);
  expect(await isThere()).toBe(false);
  expect((await boards()).map(({ board }) => board.kind).sort()).toEqual(['deleted', 'waits']);
});

test('[P2] what nobody showed is gone a day after closing; an open meeting cannot be filed', async () => {
  const { pass, documents, meeting, file } = await closedMeeting();
  expect(await documents()).toHaveLength(2);
  await pass(0.9);
  expect(await documents()).toHaveLength(2);
  await pass(0.2);
  expect(await documents()).toEqual([`board/${meeting.id}`]);
  expect(await file()).toBe(204);
  const open = await elmerMeeting();
  expect((await open.ida.post(`${open.path}/filed`)).body.code).toBe('meetingNotClosed');
});

test('[P2] a photo nobody showed is gone a day after closing; one that stands on a card stays with the board', async () => {
  const { open, server, meeting, seats, control, phone, path, boardPath } = await elmerMeeting();
  await open();
  const { photos } = server.deps.store;
  const owner = seats.f1 as string;
  const browser = await phone('f1');
  const signe = await Device.connect(server.app, boardPath, browser);
  const take = async (): Promise<string> => {
    const before = browser.headers;
    browser.headers = { ...before, 'content-type': 'image/jpeg' };
    const { body } = await browser.post(`${path}/photos`, tinyPhoto);
    browser.headers = before;
    return body.id;
  };
  const [shown, back] = [await take(), await take(), await take()];
  const card = { author: owner, column: 'wish', text: 'Haven', at: 1 } as const;
  showCard(signe.doc, signe.board, { ...card, id: newCardId(), photo: shown });
  const takenBack = newCardId();
  showCard(signe.doc, signe.board, { ...card, id: takenBack, photo: back });
  withdrawCard(signe.doc, signe.board, takenBack, { by: owner, at: 2 });
  await signe.saved();
  await control.command({ do: 'close' });
  const left = async () => [...(await photos.owners(meeting.id)).keys()].sort();
  server.clock.now += 0.9 * DAY;
  await deleteByDate(server.deps);
  expect(await left()).toHaveLength(3);
  server.clock.now += 0.2 * DAY;
  await deleteByDate(server.deps);
  expect(await left()).toEqual([shown]);
});
