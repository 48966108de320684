import fs from 'node:fs';
import path from 'node:path';
import { makeAgreement } from '@samtavlen/shared/board/agreements.ts';
import { readDrafts, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { setCardStance } from '@samtavlen/shared/board/sayingToCards.ts';
import type { ErasablePerson } from '@samtavlen/shared/family/erasureSchema.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { temporaryFolder } from '../../store/temporaryFolder.ts';
import { Device } from '../testing/Device.ts';
import { elmerMeeting } from '../testing/elmerMeeting.ts';

vi.setConfig({ testTimeout: 60_000 });

const SIGNE = 'Signe Havlykke';
const CARD = 'ZEBRA jeg er træt om morgenen';
const DRAFT = 'GIRAF det har jeg ikke vist nogen';
const SENTENCE = 'OKAPI sådan er det også for mig';
const TYPED = 'TAPIR den skrev jeg om';
const THEIRS = [SIGNE, CARD, DRAFT, SENTENCE, TYPED];
const NOISE = 'Der er for meget larm i klassen.';

const standIn = (folder: string, words: readonly string[]): string[] =>
  words.filter((word) =>
    fs
      .readdirSync(folder, { withFileTypes: true })
      .some((entry) => entry.isFile() && fs.readFileSync(path.join(folder, entry.name)).includes(word)),
  );

/** Elmer and his mother at the open board; she has written wherever one can. */
async function motherHasWritten() {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const table = await elmerMeeting({ folder });
  const { open, sit, say, seats, server, meeting, phone } = table;
  await open();
  const [elmer, mother] = [await sit('b1'), await sit('f1')];
  const drafts = await Device.connect(server.app, `/ws/draft/${meeting.id}/${seats.f1}`, await phone('f1'));
  say(elmer, 'b1', 'card-elmer', NOISE);
  await elmer.saved();
  await mother.until('the card is seen', () => mother.cards(0).length === 1);
  const by = { person: seats.f1 as string };
  say(mother, 'f1', 'card-mother', TYPED);
  mother.doc.transact(() => {
    const text = mother.board.cards.get('card-mother')?.get('text') as Y.Text;
    text.delete(0, text.length);
    text.insert(0, CARD);
  });
  const stance = { stance: 'agree', words: SENTENCE, at: 1 } as const;
  setCardStance(mother.doc, mother.board, { card: 'card-elmer', ...by }, stance);
  makeAgreement(mother.doc, mother.board, { by: by.person, text: 'Vi ringer hver mandag', owners: [by.person] });
  writeDraft(drafts.doc, { id: 'draft-mother', column: 'wish', text: DRAFT, at: 1 });
  await Promise.all([mother.saved(), drafts.saved()]);
  await elmer.until('her card is seen', () => elmer.cards(0).length === 2);
  const path = `/api/families/${table.family.id}`;
  const who = async (name: string) => {
    const all = (await table.ida.get(`${path}/erasable`)).body as ErasablePerson[];
    return all.find((one) => one.name === name) as ErasablePerson;
  };
  const erase = async (name = SIGNE, meeting: string | null = null) =>
    table.ida.post(`${path}/erasures`, { key: (await who(name)).key, meeting, name });
  return { ...table, folder, elmer, mother, drafts, who, erase, familyPath: path };
}

test('[P9] an erased person is in no file and in no backup; what others wrote and agreed stands', async () => {
  const { folder, server, erase, sit, meeting } = await motherHasWritten();
  expect(standIn(folder, [...THEIRS, NOISE])).toEqual([...THEIRS, NOISE]);
  expect((await erase()).status).toBe(204);
  expect(standIn(folder, [...THEIRS, NOISE])).toEqual([NOISE]);
  await server.deps.store.backup(path.join(folder, 'backups/copy'));
  expect(standIn(path.join(folder, 'backups'), [...THEIRS, NOISE])).toEqual([NOISE]);
  const elmer = await sit('b1');
  await elmer.until('the board is there', () => elmer.boardNow.agreements.length === 1);
  expect(elmer.cards(0)).toEqual([NOISE]);
  const [agreement] = elmer.boardNow.agreements;
  const owner = elmer.view?.people.find(({ id }) => id === agreement?.owners[0]);
  expect([agreement?.what, owner?.name, owner?.out]).toEqual(['Vi ringer hver mandag', 'En, der er slettet', true]);
  expect(await server.deps.store.rooms.ofMeeting(meeting.id)).toHaveLength(1);
});

test('[P9] erased words are gone too from where they lie beside the edits of a meeting that goes on', async () => {
  const { folder, server, erase, sit, say, elmer } = await motherHasWritten();
  const { rooms } = server.deps.store;
  const { epoch } = await rooms.open('board/another-meeting');
  const [commit, other] = [rooms.commit, { room: 'board/another-meeting', epoch, by: 'alva1', at: 1, claims: [] }];
  let seq = 0;
  // Every commit of this meeting is shared with one that nobody folds.
  rooms.commit = (batch) => commit.call(rooms, [...batch, { ...other, seq: ++seq, bytes: Buffer.from(`ord ${seq}`) }]);
  say(elmer, 'b1', 'card-two', 'Ro i klassen.');
  const mother = await sit('f1');
  await mother.until('the board is there', () => mother.cards(0).length === 3);
  say(mother, 'f1', 'card-three', `${TYPED} igen`);
  await Promise.all([elmer.saved(), mother.saved()]);
  rooms.commit = commit;
  expect((await erase()).status).toBe(204);
  expect(standIn(folder, THEIRS)).toEqual([]);
  expect((await rooms.open('board/another-meeting')).lastSeq).toBe(seq);
  expect(seq).toBeGreaterThan(1);
});

test('[P4] those at the meeting are told to begin afresh at once, and write on; the erased person is not let in', async () => {
  const { elmer, mother, drafts, erase, sit, phone, server, boardPath, say } = await motherHasWritten();
  const links = await phone('f1');
  await erase();
  for (const device of [elmer, mother, drafts]) await device.until('told', () => device.closeCode !== null);
  expect([elmer, mother, drafts].map(({ closeCode }) => closeCode)).toEqual(Array(3).fill(CLOSE.otherGeneration));
  const back = await sit('b1');
  await back.until('the board is there', () => back.cards(0).length === 1);
  say(back, 'b1', 'card-after', 'Og nu skriver vi videre.');
  await back.saved();
  const out = await Device.connect(server.app, boardPath, links);
  await out.until('the door is shut', () => out.closeCode !== null);
  expect([out.closeCode, out.received.length]).toEqual([CLOSE.notAdmitted, 0]);
});

test('[P9] a phone that keeps the old board and says nothing of it cannot bring a word of it back', async () => {
  const { elmer, erase, sit, folder, server } = await motherHasWritten();
  const old = Y.encodeStateAsUpdate(elmer.doc);
  await erase();
  for (const _attempt of [1, 2]) {
    const liar = await sit('b1');
    await liar.until('the board is there', () => liar.cards(0).length === 1);
    Y.applyUpdate(liar.doc, old);
    await liar.until('it is refused', () => liar.refusal !== null);
    expect(liar.refusal?.reason).toBe('identity');
  }
  const honest = await sit('f2');
  await honest.until('the board is there', () => honest.cards(0).length === 1);
  await server.deps.store.scrub();
  expect(standIn(folder, THEIRS)).toEqual([]);
});

test('[P9] erasing reaches a closed meeting, its papers and the plan', async () => {
  const { control, erase, server, meeting, ida, familyPath, path: meetingPath, folder } = await motherHasWritten();
  expect((await control.command({ do: 'close' })).ok).toBe(true);
  await ida.post(`${meetingPath}/plan`);
  const { rooms } = server.deps.store;
  expect(JSON.stringify(await rooms.closedBoard(`board/${meeting.id}`))).toContain(CARD);
  expect((await erase()).status).toBe(204);
  const closed = await rooms.closedBoard(`board/${meeting.id}`);
  expect(closed?.board.columns[0]?.cards.map(({ text }) => text)).toEqual([NOISE]);
  const { agreements } = (await ida.get(`${familyPath}/plan`)).body;
  expect(agreements.map((one: { owners: { name: string }[] }) => one.owners.map(({ name }) => name))).toEqual([
    ['En, der er slettet'],
  ]);
  const note = await ida.get(`${meetingPath}/papers/recordNote.json`);
  expect([note.status, JSON.stringify(note.body)]).toEqual([200, expect.not.stringContaining(SIGNE)]);
  expect(standIn(folder, THEIRS)).toEqual([]);
});

test('erasing from one meeting leaves the person in the family; another’s drafts stay theirs', async () => {
  const { erase, meeting, ida, familyPath, server, seats, phone } = await motherHasWritten();
  const draftPath = `/ws/draft/${meeting.id}/${seats.b1}`;
  const before = await Device.connect(server.app, draftPath, await phone('b1'));
  writeDraft(before.doc, { id: 'draft-elmer', column: 'wish', text: 'Ro i klassen', at: 1 });
  await before.saved();
  expect((await erase(SIGNE, meeting.id)).status).toBe(204);
  const family = (await ida.get(familyPath)).body;
  expect(family.people.map(({ name }: { name: string }) => name)).toContain(SIGNE);
  const after = await Device.connect(server.app, draftPath, await phone('b1'));
  await after.until('the draft is there', () => readDrafts(after.doc).length === 1);
  expect(openBoard(after.doc).cards.size).toBe(1);
});

test('only the family’s staff may, with the name typed; who leads an open meeting cannot be erased', async () => {
  const { ida, familyPath, who, server, erase, folder, meeting } = await motherHasWritten();
  const { key } = await who(SIGNE);
  const typed = await ida.post(`${familyPath}/erasures`, { key, meeting: null, name: 'Signe' });
  expect([typed.status, typed.body.field, typed.body.message]).toEqual([
    ...[422, 'name', 'Skriv navnet, som det står ovenfor.'],
  ]);
  const { browser: stranger } = await server.staff('Fremmed Ansat');
  const refused = await stranger.post(`${familyPath}/erasures`, { key, meeting: null, name: SIGNE });
  expect(refused.status).toBe(404);
  expect((await erase('Ida Brændmose')).body.code).toBe('noFacilitator');
  expect(standIn(folder, THEIRS)).toEqual(THEIRS);
  await erase();
  const log = await server.deps.store.accessLog.about('meeting', meeting.id);
  expect(log.filter(({ verb, refused: no }) => verb === 'delete' && !no)).toHaveLength(1);
});
