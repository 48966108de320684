import { showCard } from '@samtavlen/shared/board/cards.ts';
import { MOST } from '@samtavlen/shared/board/limits.ts';
import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import * as prng from 'lib0/prng';
import { expect, test, vi } from 'vitest';
import { type HeldDevice, HeldNetwork } from './testing/HeldNetwork.ts';

/** Set SEED to play a run again. */
const seed = Number(import.meta.env.SEED ?? Date.now() % 1_000_000);

const PEOPLE = ['elmer1', 'signe1', 'torben', 'karim1', 'ida001', 'kasper', 'louise', 'hanne1'];
const TWO_HOURS = 2 * 60 * 60_000;
const NOISE = 'Der er for meget larm i klassen. Så får jeg ondt i maven.';
const LATE = 'Jeg vil have datoerne tidligere næste gang.';

const boardOf = ({ session }: HeldDevice) => session.getSnapshot().board as Board;
const shown = (board: Board) => board.columns.flatMap(({ cards }) => cards.map(({ text }) => text));
const all = (board: Board) => [...board.columns.flatMap(({ cards }) => cards), ...board.withdrawn.cards];
const idOf = (board: Board, text: string) => all(board).find((card) => card.text === text)?.id as string;
const say = (device: HeldDevice, text: string) =>
  device.as(({ actions }) => actions.showCard({ column: 'concern', text }));
const forget = (text: string) => (board: Board) => (shown(board).includes(text) ? ('forbidden' as const) : null);

test('[P4] eight devices two hours away: all come together, and every card is there exactly once', () => {
  const network = new HeldNetwork();
  const devices = PEOPLE.map((person) => network.sit(person));
  for (const [index, device] of devices.entries()) say(device, `Kort ${index}`);
  network.settle();
  for (const device of devices) device.offline = true;
  network.cut();
  vi.setSystemTime(Date.now() + TWO_HOURS);
  for (const [index, device] of devices.entries())
    device.as(({ actions }) => {
      say(device, `Uden net ${index}`);
      actions.rewordCard(idOf(boardOf(device), `Kort ${index}`), `Kort ${index}, skrevet om`);
      actions.moveCard(idOf(boardOf(device), 'Kort 7'), index % 2 ? 'wish' : 'workingWell', 0);
      if (index === 3) actions.withdrawCard(idOf(boardOf(device), 'Uden net 3'));
    });
  expect(devices.map(({ session }) => session.getSnapshot().save.kind)).not.toContain('saved');
  network.comeBack();
  const written = PEOPLE.flatMap((_, index) => [`Kort ${index}, skrevet om`, `Uden net ${index}`]);
  for (const device of devices) {
    expect(boardOf(device)).toEqual(network.table.board);
    expect(device.session.getSnapshot()).toMatchObject({ save: { kind: 'saved' }, connection: 'online' });
  }
  expect(
    all(network.table.board)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(written.sort());
});

test('[P4] I6: the meeting closes while some are away: the board stands, and they get their own words back', () => {
  const network = new HeldNetwork();
  const [elmer, signe, torben] = [network.sit('elmer1'), network.sit('signe1'), network.sit('torben')];
  say(elmer, NOISE);
  network.settle();
  for (const device of [signe, torben]) device.offline = true;
  network.cut((by) => by !== 'elmer1');
  say(torben, LATE);
  signe.as(({ actions }) => actions.moveCard(idOf(boardOf(signe), NOISE), 'wish', 0));
  network.table.phase = 'closed';
  const closed = network.table.board;
  network.comeBack();
  for (const device of [elmer, signe, torben]) expect(boardOf(device)).toEqual(closed);
  expect(torben.session.getSnapshot().rescued).toEqual({ reason: 'closed', texts: [LATE] });
  expect(signe.session.getSnapshot().rescued).toEqual({ reason: 'closed', texts: [] });
  expect(elmer.session.getSnapshot().rescued).toBeNull();
});

test('[P4] a refused device begins afresh by itself at once, and keeps the words for copying', () => {
  const network = new HeldNetwork();
  const [elmer, signe] = [network.sit('elmer1'), network.sit('signe1')];
  network.table.judge = forget(LATE);
  say(signe, LATE);
  say(signe, NOISE);
  // No time passes: nothing but the net stands between the refusal and the new beginning.
  network.settle();
  expect(signe.session.getSnapshot()).toMatchObject({
    connection: 'online',
    save: { kind: 'saved' },
    rescued: { reason: 'forbidden', texts: [LATE, NOISE] },
  });
  say(signe, NOISE);
  network.settle();
  expect([shown(boardOf(signe)), shown(boardOf(elmer))]).toEqual([[NOISE], [NOISE]]);
});

test('[P4] what a second refusal gives back does not take the place of the first, until the person lets go', () => {
  const network = new HeldNetwork();
  const signe = network.sit('signe1');
  network.table.judge = () => 'forbidden';
  for (const text of [NOISE, LATE]) {
    say(signe, text);
    network.settle();
  }
  expect(signe.session.getSnapshot().rescued?.texts).toEqual([NOISE, LATE]);
  signe.as(({ actions }) => actions.forgetRescued());
  expect(signe.session.getSnapshot().rescued).toBeNull();
});

test('[P4] who is shut out for good gets the last words back too', () => {
  const network = new HeldNetwork();
  const signe = network.sit('signe1');
  network.table.judge = () => 'forbidden';
  network.table.door = () => CLOSE.offences;
  say(signe, LATE);
  network.settle();
  expect(signe.session.getSnapshot()).toMatchObject({ ending: 'offences', rescued: { texts: [LATE] } });
});

const BOARD_PATH = 'board/elmer-meeting';
const OLD = 'Vi holder den lille morgenmad på bænken.';

test('[P4] a board that was made anew: every device begins afresh at once, sends nothing of the old, and keeps what was not saved', () => {
  const network = new HeldNetwork();
  const [elmer, signe] = [network.sit('elmer1'), network.sit('signe1')];
  say(elmer, OLD);
  say(signe, NOISE);
  network.settle();
  network.table.diskAnswers = false;
  say(signe, LATE);
  network.settle();
  network.table.makeAnew(BOARD_PATH, (doc) =>
    showCard(doc, openBoard(doc), { id: 'card-kept', author: 'signe1', column: 'concern', text: NOISE, at: 1 }),
  );
  // No time passes: nothing but the net stands between the goodbye and the new beginning.
  network.settle();
  for (const device of [elmer, signe]) expect(shown(boardOf(device))).toEqual([NOISE]);
  expect(shown(network.table.board)).toEqual([NOISE]);
  expect(signe.session.getSnapshot()).toMatchObject({
    ...{ connection: 'online', ending: null, save: { kind: 'saved' } },
    rescued: { reason: 'madeAnew', texts: [LATE] },
  });
  expect(elmer.session.getSnapshot()).toMatchObject({ connection: 'online', ending: null, rescued: null });
});

test('[P4] a phone that slept while the board was made anew brings nothing of the old back', () => {
  const network = new HeldNetwork();
  const [elmer, signe] = [network.sit('elmer1'), network.sit('signe1')];
  say(elmer, OLD);
  network.settle();
  signe.offline = true;
  network.cut((by) => by === 'signe1');
  say(signe, LATE);
  network.table.makeAnew(BOARD_PATH, () => {});
  network.comeBack();
  network.comeBack();
  expect(all(network.table.board)).toEqual([]);
  expect(signe.session.getSnapshot().rescued).toEqual({ reason: 'madeAnew', texts: [LATE] });
});

test('[P4] a private card that is not taken in is given back like any other word', () => {
  const network = new HeldNetwork();
  const signe = network.sit('signe1');
  const drafts = signe.as((session) => session.draftsOf('signe1'));
  network.settle();
  network.table.phase = 'closed';
  signe.as(() => drafts.actions.write({ id: 'draft-1', column: 'wish', text: LATE }));
  network.settle();
  expect(signe.session.getSnapshot().rescued).toEqual({ reason: 'closed', texts: [LATE] });
});

test('a full board takes no more: the page says so itself, gives the words back, and is not refused by the server', () => {
  const network = new HeldNetwork();
  const { doc } = network.table.room('board/elmer-meeting');
  for (let at = 0; at < MOST.cards; at++)
    showCard(doc, openBoard(doc), { id: `card-${at}`, author: 'elmer1', column: 'wish', text: `Kort ${at}`, at });
  const signe = network.sit('signe1');
  const drafts = signe.as((session) => session.draftsOf('signe1'));
  network.settle();
  signe.as(() => drafts.actions.write({ id: 'draft-1', column: 'wish', text: NOISE }));
  network.settle();
  network.table.judge = () => 'forbidden';
  say(signe, LATE);
  signe.as(() => drafts.actions.show('draft-1'));
  network.settle();
  expect(signe.session.getSnapshot().rescued).toEqual({ reason: 'tooMany', texts: [LATE, NOISE] });
  expect(all(boardOf(signe))).toHaveLength(MOST.cards);
  expect(drafts.getSnapshot().drafts.map(({ text }) => text)).toEqual([NOISE]);
});

test('a pile of private cards has an end too, and what is typed beyond it is given back once', () => {
  const network = new HeldNetwork();
  const signe = network.sit('signe1');
  const drafts = signe.as((session) => session.draftsOf('signe1'));
  network.settle();
  const write = (id: string, text: string) => signe.as(() => drafts.actions.write({ id, column: 'wish', text }));
  for (let at = 0; at < MOST.drafts; at++) write(`draft-${at}`, `Kort ${at}`);
  for (const text of ['Jeg', 'Jeg vil', LATE.slice(0, 12), LATE]) write('draft-last', text);
  network.settle();
  expect(signe.session.getSnapshot().rescued).toEqual({ reason: 'tooMany', texts: [LATE] });
  expect(drafts.getSnapshot().drafts).toHaveLength(MOST.drafts);
});

test(`[P4] "gemt" stands only over words the disk has, whatever the net, the server and the clock do (seed ${seed})`, {
  timeout: 60_000,
}, () => {
  const random = prng.create(seed);
  const network = new HeldNetwork();
  const devices = PEOPLE.slice(0, 4).map((person) => network.sit(person));
  const written = new Map<HeldDevice, string[]>(devices.map((device) => [device, []]));
  const saidSaved = { times: 0 };
  let onDisk: string[] = [];
  const look = () => {
    if (network.table.diskAnswers) onDisk = all(network.table.board).map(({ text }) => text);
    for (const device of devices) {
      if (device.session.getSnapshot().save.kind !== 'saved') continue;
      saidSaved.times++;
      for (const text of written.get(device) ?? []) expect(onDisk).toContain(text);
    }
  };
  const happenings = [
    (device: HeldDevice, at: number) => {
      if ((written.get(device) ?? []).length > 20) return;
      written.get(device)?.push(`Ord ${at}`);
      say(device, `Ord ${at}`);
    },
    () => [...network.sockets].some((socket) => network.move(socket)),
    () => network.settle(),
    (device: HeldDevice) => {
      device.offline = !device.offline;
    },
    () => network.cut(() => prng.bool(random)),
    () => vi.advanceTimersByTime(prng.int32(random, 0, 9_000)),
    () => vi.setSystemTime(Date.now() + prng.int32(random, -TWO_HOURS, TWO_HOURS)),
    () => {
      network.table.diskAnswers = false;
    },
    () => network.table.letThrough(),
  ];
  for (let at = 0; at < 400; at++) {
    const device = devices[prng.int32(random, 0, devices.length - 1)] as HeldDevice;
    happenings[prng.int32(random, 0, happenings.length - 1)]?.(device, at);
    look();
  }
  network.table.letThrough();
  network.comeBack();
  network.comeBack();
  look();
  for (const device of devices) {
    expect(device.session.getSnapshot().save.kind).toBe('saved');
    expect(boardOf(device)).toEqual(network.table.board);
  }
  expect(all(network.table.board)).toHaveLength([...written.values()].flat().length);
  expect(saidSaved.times).toBeGreaterThan(20);
});
