import { setDue, setLine, setOwner } from '@samtavlen/shared/board/agreementChanges.ts';
import { makeAgreement } from '@samtavlen/shared/board/agreements.ts';
import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { writeDraft } from '@samtavlen/shared/board/drafts.ts';
import type { FamilyPlan } from '@samtavlen/shared/family/planSchema.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { describe, expect, test } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';
import { holdCommits } from './testing/holdCommits.ts';

const NOISE = 'Der er for meget larm i klassen. Så får jeg ondt i maven.';
const SLEEP = 'Han har været i skole 3 dage på 4 uger. Jeg sover ikke.';

describe('the way of one edit', () => {
  test('[P4] a card reaches the others and is saved, and is there after everyone has left', async () => {
    const { sit, open, say, control } = await elmerMeeting();
    const [elmer, signe] = [await sit('b1'), await sit('f1')];
    await open();
    say(elmer, 'b1', 'card-c1', NOISE);
    await elmer.saved();
    await signe.until('the card is seen', () => signe.cards(0).includes(NOISE));
    for (const device of [elmer, signe, control]) device.leave();
    const back = await sit('f1');
    await back.until('the card is still there', () => back.cards(0).includes(NOISE));
  });

  test('[P4] nothing is called saved, and nobody sees it, before it is on disk', async () => {
    const { sit, open, say, server } = await elmerMeeting();
    const [elmer, signe] = [await sit('b1'), await sit('f1')];
    await open();
    await elmer.saved();
    const disk = holdCommits(server.deps.store.rooms);
    const before = elmer.acknowledged;
    say(elmer, 'b1', 'card-c1', NOISE);
    const late = await sit('p3');
    await late.until('the meeting is seen', () => late.view !== null);
    await disk.asked;
    expect(elmer.acknowledged).toBe(before);
    expect([signe, late].map((device) => device.everHeard('larm i klassen'))).toEqual([false, false]);
    disk.letThrough();
    await elmer.saved();
    await late.until('the card is seen', () => late.cards(0).includes(NOISE));
    await signe.until('the card is seen', () => signe.cards(0).includes(NOISE));
  });

  test('[P4] a full disk is told, nothing is called saved, and nothing is lost when there is room again', async () => {
    const { sit, open, say, server } = await elmerMeeting();
    const elmer = await sit('b1');
    await open();
    await elmer.saved();
    const disk = holdCommits(server.deps.store.rooms);
    disk.fill();
    const before = elmer.acknowledged;
    say(elmer, 'b1', 'card-c1', NOISE);
    await elmer.until('the disk trouble is told', () => elmer.storeFailing);
    expect(elmer.acknowledged).toBe(before);
    disk.makeRoom();
    await elmer.saved();
    expect(elmer.storeFailing).toBe(false);
  });

  test('bytes that mean nothing close the socket they came from, and nobody else notices', async () => {
    const { sit, open, say } = await elmerMeeting();
    const [elmer, signe] = [await sit('b1'), await sit('f1')];
    await open();
    for (const bad of ['tekst', new Uint8Array([250, 250, 1]), new Uint8Array([100, 1, 0, 2, 3, 1, 2])]) {
      const vandal = await sit('p4');
      vandal.raw(bad);
      await vandal.until('the vandal is shut out', () => vandal.closeCode !== null || vandal.refusal !== null);
    }
    say(elmer, 'b1', 'card-c1', NOISE);
    await signe.until('the card is seen', () => signe.cards(0).includes(NOISE));
  });
});

describe('who sees what', () => {
  test('[P2] a draft reaches no other device, and its document opens for nobody else', async () => {
    const { server, seats, phone, sit, control, meeting } = await elmerMeeting();
    const draftOf = (key: string) => `/ws/draft/${meeting.id}/${seats[key]}`;
    const signe = await Device.connect(server.app, draftOf('f1'), await phone('f1'));
    const torben = await sit('f2');
    writeDraft(signe.doc, { id: 'draft-1', column: 'concern', text: SLEEP, at: 1 });
    await signe.saved();
    const nosy = await Device.connect(server.app, draftOf('f1'), await phone('f2'));
    const lead = await Device.connect(server.app, draftOf('f1'), server.browser());
    for (const device of [nosy, lead]) await device.until('the door is shut', () => device.closeCode !== null);
    expect([nosy.closeCode, lead.closeCode]).toEqual([CLOSE.notAdmitted, CLOSE.notSignedIn]);
    expect([torben, control, nosy, lead].map((device) => device.everHeard('Jeg sover ikke'))).toEqual(
      Array(4).fill(false),
    );
  });

  test('a scribe opens the drafts of the seat they write for', async () => {
    const { server, seats, karim, ida, meeting } = await elmerMeeting();
    const path = `/ws/draft/${meeting.id}/${seats.n1}`;
    const scribe = await Device.connect(server.app, path, karim);
    await scribe.until('the drafts are open', () => scribe.received.length > 1);
    const other = await Device.connect(server.app, path, ida);
    await other.until('the door is shut', () => other.closeCode === CLOSE.notAdmitted);
  });

  test('the names in the lobby reach those who lead and nobody else', async () => {
    const { server, control, sit, entrances, meeting } = await elmerMeeting();
    const signe = await sit('f1');
    const wall = await Device.connect(server.app, `/ws/board/${meeting.id}?as=wall`, server.browser());
    await server
      .browser()
      .post('/api/knocks', { code: (await entrances()).code, name: 'Farfar Villy', role: 'network' });
    await control.until('the knock is heard', () => control.view?.lobby[0]?.name === 'Farfar Villy');
    expect([signe.everHeard('Villy'), wall.everHeard('Villy')]).toEqual([false, false]);
  });

  test('the wall reads and writes nothing', async () => {
    const { server, boardPath, ida, open, sit, say, seats } = await elmerMeeting();
    const wall = await Device.connect(server.app, `${boardPath}?as=wall`, ida);
    const elmer = await sit('b1');
    await open();
    say(elmer, 'b1', 'card-c1', NOISE);
    await wall.until('the wall shows the card', () => wall.cards(0).includes(NOISE));
    expect(wall.view?.me).toEqual({ participant: null, right: 'wall' });
    makeAgreement(wall.doc, wall.board, { by: seats.p1 as string, text: 'Fra væggen' });
    await wall.until('it is refused', () => wall.refusal?.reason === 'readOnly');
    expect(await wall.command({ do: 'cover', covered: true })).toMatchObject({ ok: false, reason: 'forbidden' });
  });

  test('someone sent out gets nothing more until let in again, and then sees the board again', async () => {
    const { sit, open, say, ida, path, seats } = await elmerMeeting();
    const [elmer, torben] = [await sit('b1'), await sit('f2')];
    await open();
    await ida.post(`${path}/participants/${seats.f2}/out`);
    await torben.until('Torben is outside', () => torben.closeCode === CLOSE.sentOut);
    say(elmer, 'b1', 'card-c1', NOISE);
    await elmer.saved();
    const knocking = await sit('f2');
    await knocking.until('the door is shut', () => knocking.closeCode !== null);
    expect([torben, knocking].map((device) => device.everHeard('larm i klassen'))).toEqual([false, false]);
    await ida.post(`${path}/participants/${seats.f2}/in`);
    const back = await sit('f2');
    await back.until('Torben sees the board', () => back.cards(0).includes(NOISE));
  });

  test('a page of another origin does not get in with our cookies', async () => {
    const { server, boardPath, ida } = await elmerMeeting();
    const thief = await Device.connect(server.app, boardPath, ida, 'https://ond.example');
    await thief.until('the door is shut', () => thief.closeCode === CLOSE.notAdmitted);
    expect(thief.received).toEqual([]);
  });

  test('[P1] what one may not change is refused to the one who tried, and nobody else sees it', async () => {
    const { sit, open, say, seats } = await elmerMeeting();
    const [elmer, signe] = [await sit('b1'), await sit('f1')];
    await open();
    say(elmer, 'b1', 'card-c1', NOISE);
    await signe.until('the card is seen', () => signe.cards(0).includes(NOISE));
    rewordCard(signe.doc, signe.board, 'card-c1', 'Han overdriver.');
    await signe.until('it is refused', () => signe.refusal?.reason === 'forbidden');
    expect(elmer.everHeard('overdriver')).toBe(false);
    expect(seats.f1).toBeDefined();
  });
});

describe('how the meeting is run', () => {
  test('only those who lead run it, and everyone is told', async () => {
    const { sit, open, control } = await elmerMeeting();
    const elmer = await sit('b1');
    expect(await elmer.command({ do: 'open' })).toMatchObject({ ok: false, reason: 'forbidden' });
    expect(await open()).toMatchObject({ ok: true });
    expect(await control.command({ do: 'openColumn', column: 'wish' })).toMatchObject({ ok: true });
    await elmer.until('the column is told', () => elmer.view?.conduct.column === 'wish');
  });

  test('nothing is written on the board before the meeting opens', async () => {
    const { sit, say } = await elmerMeeting();
    const elmer = await sit('b1');
    await elmer.until('the meeting is seen', () => elmer.view !== null);
    say(elmer, 'b1', 'card-c1', NOISE);
    await elmer.until('it is refused', () => elmer.refusal?.reason === 'notOpen');
  });

  test('two who lead, at once: each command is one step, and closing twice closes once', async () => {
    const { server, boardPath, karim, control, open, family, ida, phone, seats, path } = await elmerMeeting();
    const deputy = await Device.connect(server.app, boardPath, karim);
    const elmersPhone = await phone('b1');
    await open();
    const id = makeAgreement(control.doc, control.board, {
      by: seats.p1 as string,
      text: 'Mona har Elmer torsdag 16-20',
    });
    setOwner(control.doc, control.board, id, seats.n1 as string, true);
    setDue(control.doc, control.board, id, '2026-03-19');
    setLine(control.doc, control.board, id, 'sign', 'Signe har holdt fri to torsdage');
    await control.saved();
    const answers = await Promise.all([control.command({ do: 'close' }), deputy.command({ do: 'close' })]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    await ida.post(`${path}/plan`);
    const plan = (await ida.get(`/api/families/${family.id}/plan`)).body as FamilyPlan;
    expect(plan.agreements.map(({ what, due }) => [what, due])).toEqual([
      ['Mona har Elmer torsdag 16-20', '2026-03-19'],
    ]);

    const late = await Device.connect(server.app, boardPath, elmersPhone);
    await late.until('the meeting is over', () => late.view?.conduct.phase === 'closed');
    showCard(late.doc, late.board, {
      id: 'card-late',
      author: seats.b1 as string,
      column: 'concern',
      text: 'For sent',
      at: 1,
    });
    await late.until('it is refused kindly', () => late.refusal?.reason === 'closed');
    expect((await server.deps.store.rooms.closedBoard(boardPath.slice(4)))?.board.columns[0]?.cards).toEqual([]);
  });
});
