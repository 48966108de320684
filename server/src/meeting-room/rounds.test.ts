import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { describe, expect, test } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const startRound: Command = { do: 'startRound', column: 'concern', childFirst: true };

/** The Elmer meeting, opened, with Signe, Elmer and Kasper at the table and Mona without a phone. */
async function atTheTable() {
  const elmer = await elmerMeeting();
  const [signe, child, kasper] = [await elmer.sit('f1'), await elmer.sit('b1'), await elmer.sit('p3')];
  const wall = await Device.connect(elmer.server.app, `${elmer.boardPath}?as=wall`, elmer.ida);
  const karim = await Device.connect(elmer.server.app, elmer.boardPath, elmer.karim);
  await elmer.control.until('all have come', () => elmer.control.view?.people.filter(({ here }) => here).length === 5);
  await elmer.open();
  const { control, seats } = elmer;
  const speaker = (device: Device) => device.view?.round?.now ?? null;
  const hasTurn = async (key: string) => {
    for (const device of [control, wall])
      await device.until(`it is ${key}'s turn`, () => speaker(device) === seats[key]);
  };
  return { ...elmer, signe, child, kasper, wall, karim, speaker, hasTurn };
}

describe('[P3] a round', () => {
  test('names who speaks and who comes then, on every screen, and is where it was after everyone has left', async () => {
    const { control, wall, signe, child, kasper, karim, seats, hasTurn, ...meeting } = await atTheTable();
    await control.command(startRound);
    await hasTurn('b1');
    for (const device of [wall, signe, kasper])
      await device.until('the turn is named', () => device.view?.round?.next === seats.f1);
    await control.command({ do: 'nextTurn', person: seats.b1 as string });
    await hasTurn('f1');
    for (const device of [control, wall, signe, child, kasper, karim]) device.leave();
    const back = await Device.connect(meeting.server.app, meeting.boardPath, meeting.ida);
    await back.until('the round goes on', () => back.view?.round?.now === seats.f1);
    expect(back.view?.lead?.rounds.concern?.heard).toEqual([seats.b1]);
  });

  test('lets a phone pass its own turn and nobody else pass it', async () => {
    const { control, child, signe, seats, hasTurn } = await atTheTable();
    await control.command(startRound);
    await hasTurn('b1');
    const pass: Command = { do: 'passTurn', person: seats.b1 as string };
    expect(await signe.command(pass)).toMatchObject({ ok: false, reason: 'forbidden' });
    expect(await child.command(pass)).toMatchObject({ ok: true });
    await hasTurn('f1');
    expect(control.view?.lead?.rounds.concern?.queue.at(-1)).toBe(seats.b1);
  });

  test('moves on when the one who speaks is sent out, and they keep a turn for later', async () => {
    const { control, seats, hasTurn, ida, path } = await atTheTable();
    await control.command(startRound);
    await hasTurn('b1');
    await ida.post(`${path}/participants/${seats.b1}/out`);
    await hasTurn('f1');
    await ida.post(`${path}/participants/${seats.b1}/in`);
    await control.until('Elmer is let in', () => control.view?.people.every(({ out }) => !out) ?? false);
    await hasTurn('f1');
    expect(control.view?.lead?.rounds.concern?.queue.at(-1)).toBe(seats.b1);
  });

  test('gives someone who comes late the last turn', async () => {
    const { control, sit, seats } = await atTheTable();
    await control.command(startRound);
    await sit('f2');
    await control.until('Torben is last', () => control.view?.lead?.rounds.concern?.queue.at(-1) === seats.f2);
  });

  test('is one round when two who lead start different ones at the same moment', async () => {
    const { control, karim, speaker, seats } = await atTheTable();
    const answers = await Promise.all([
      control.command(startRound),
      karim.command({ do: 'startRound', column: 'wish', childFirst: false }),
      karim.command({ do: 'startRound', column: 'concern', childFirst: false }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
    await karim.until('the first order stands', () => speaker(karim) === seats.b1);
    const next: Command = { do: 'nextTurn', person: seats.b1 as string };
    await Promise.all([control.command(next), karim.command(next)]);
    await control.until('it went one step', () => speaker(control) === seats.f1);
  });
});

describe('[P6] what only those who lead are sent', () => {
  test('is who was heard, the clock and the quiet signals', async () => {
    const { control, signe, child, kasper, wall, karim, seats, hasTurn, server, meeting } = await atTheTable();
    await control.command(startRound);
    await hasTurn('b1');
    await control.command({ do: 'nextTurn', person: seats.b1 as string });
    for (const signal of ['pause', 'slower'] as const) await signe.command({ do: 'signal', signal, on: true });
    await karim.until('the signals are heard', () => karim.view?.lead?.signals[seats.f1 as string]?.length === 2);
    expect(karim.view?.lead?.clock.startedAt).toEqual(expect.any(Number));
    const hidden = ['signals', 'slower', 'startedAt', 'columnSince', 'passed', 'heard'];
    for (const device of [signe, child, kasper, wall]) {
      expect(device.view?.lead).toBeNull();
      expect(hidden.filter((word) => device.everHeard(`"${word}"`))).toEqual([]);
    }
    await control.command({ do: 'cover', covered: true });
    expect((await server.deps.store.meetings.find(meeting.id))?.conduct.signals).toEqual({});
    await control.command({ do: 'clearSignals', person: seats.f1 as string });
    await karim.until('the signals are seen to', () => karim.view?.lead?.signals[seats.f1 as string] === undefined);
  });

  test('comes by signal from a phone, never for another, and nothing but the three words', async () => {
    const { control, signe, wall, seats } = await atTheTable();
    expect(await signe.command({ do: 'clearSignals', person: seats.f1 as string })).toMatchObject({ ok: false });
    expect(await wall.command({ do: 'signal', signal: 'speak', on: true })).toMatchObject({ reason: 'forbidden' });
    void signe
      .command({ do: 'signal', signal: 'Jeg er bange for min far' as 'speak', on: true })
      .catch(() => undefined);
    await signe.until('the phone is shut out', () => signe.closeCode !== null);
    expect(control.view?.lead?.signals).toEqual({});
  });
});

describe('a question', () => {
  test('is shown to all, changed while it is shown, and hidden', async () => {
    const { control, wall, signe } = await atTheTable();
    for (const id of ['C2', 'C5']) {
      await control.command({ do: 'showQuestion', question: { column: 'concern', id } });
      for (const device of [wall, signe])
        await device.until(`${id} is asked`, () => device.view?.conduct.question?.id === id);
    }
    await control.command({ do: 'showQuestion', question: null });
    await wall.until('it is hidden', () => wall.view?.conduct.question === null);
  });
});

test('a meeting that was kept before there were rounds opens, and is led on', async () => {
  const { server, meeting, control, open } = await elmerMeeting();
  const old = { phase: 'planned', column: null, spotlight: null, covered: false };
  await server.deps.store.meetings.saveConduct(meeting.id, old as never, server.deps.clock());
  expect((await server.deps.store.meetings.find(meeting.id))?.conduct.rounds).toEqual({});
  await open();
  expect(await control.command(startRound)).toMatchObject({ ok: true });
});
