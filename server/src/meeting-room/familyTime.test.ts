import { showCard } from '@samtavlen/shared/board/cards.ts';
import { writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { FRAME } from '@samtavlen/shared/wire/frames.ts';
import { expect, test } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const BEFORE = 'Der er for meget larm i klassen.';
const AMONG_US = 'Vi siger det til skolen sammen, alle fire.';
const PRIVATE = 'Det er svært at sige højt, skriver Mona.';

type Table = Awaited<ReturnType<typeof gather>>;

/** Elmer, Signe and Torben on phones; the school, PPR and both who lead; the wall; and the drafts Karim writes for Mona. */
async function gather() {
  const table = await elmerMeeting();
  const { server, sit, karim, ida, meeting, seats, boardPath, control } = table;
  const family = { b1: await sit('b1'), f1: await sit('f1'), f2: await sit('f2') };
  const professionals: Record<string, Device> = {
    ida: control,
    karim: await Device.connect(server.app, boardPath, karim),
    monasDrafts: await Device.connect(server.app, `/ws/draft/${meeting.id}/${seats.n1}`, karim),
    school: await sit('p3'),
    ppr: await sit('p4'),
    wall: await Device.connect(server.app, `${boardPath}?as=wall`, ida),
  };
  await table.open();
  return { ...table, family, professionals };
}

const show = (device: Device, author: string, id: string, text: string) =>
  showCard(device.doc, device.board, { id, author, column: 'concern', text, at: 1 });

/** The beat says that the line is open, and nothing else. */
const content = (device: Device) => device.received.filter((bytes) => bytes[0] !== FRAME.beat);

async function begin({ control, family, professionals, seats }: Table): Promise<Record<string, number>> {
  show(family.b1, seats.b1 as string, 'card-before', BEFORE);
  for (const [who, device] of Object.entries(professionals))
    if (who !== 'monasDrafts') await device.until(`${who} sees the card`, () => device.cards(0).includes(BEFORE));
  expect(await control.command({ do: 'startFamilyTime' })).toMatchObject({ ok: true });
  for (const [who, device] of Object.entries(professionals))
    if (who !== 'monasDrafts') await device.until(`${who} is told`, () => device.view?.familyTime === 'outside');
  await family.f1.until('Signe is told', () => family.f1.view?.familyTime === 'inside');
  return Object.fromEntries(Object.entries(professionals).map(([who, device]) => [who, content(device).length]));
}

test('[P6] in familiens tid no professional device is sent a byte, and all of it when the family comes back', async () => {
  const table = await gather();
  const { family, professionals, seats, server, boardPath, control } = table;
  const before = await begin(table);

  show(family.f1, seats.f1 as string, 'card-among', AMONG_US);
  await family.f2.until('Torben sees it', () => family.f2.cards(0).includes(AMONG_US));
  await family.b1.command({ do: 'signal', signal: 'speak', on: true });
  family.f2.leave();
  await family.f1.until(
    'Torben is away',
    () => family.f1.view?.people.find(({ id }) => id === seats.f2)?.here === false,
  );
  for (const [who, device] of Object.entries(professionals)) expect(content(device).length, who).toBe(before[who]);

  const again = await Device.connect(server.app, boardPath, table.ida);
  await again.until('she is told to wait', () => again.view?.familyTime === 'outside');
  expect(again.view).toMatchObject({ lobby: [], lead: null, earlier: [], drafts: {} });
  expect(again.view?.people.some(({ here }) => here)).toBe(false);
  expect(again.everHeard(BEFORE)).toBe(false);

  expect(await family.b1.command({ do: 'endFamilyTime' })).toMatchObject({ ok: true });
  for (const device of [again, control, ...Object.values(professionals)].filter(
    (it) => it !== professionals.monasDrafts,
  ))
    await device.until('all is told', () => device.view?.familyTime === null && device.cards(0).length === 2);
});

test('[P1] in familiens tid nobody outside it writes on the board, nor for a seat, and their own drafts stay open', async () => {
  const table = await gather();
  const { family, professionals, seats, server, meeting, phone } = table;
  const own = await Device.connect(server.app, `/ws/draft/${meeting.id}/${seats.p3}`, await phone('p3'));
  await begin(table);
  const { school, monasDrafts } = professionals as Record<string, Device>;
  writeDraft((own as Device).doc, { id: 'draft-own', column: 'wish', text: 'Til mig selv.', at: 1 });
  await own.saved();
  show(school as Device, seats.p3 as string, 'card-late', 'Skolen skriver alligevel.');
  writeDraft((monasDrafts as Device).doc, { id: 'draft-mona', column: 'wish', text: PRIVATE, at: 1 });
  for (const device of [school, monasDrafts] as Device[])
    await device.until('it is refused', () => device.refusal?.reason === 'familyTime');
  expect(family.f1.cards(0)).toEqual([BEFORE]);
});

test('familiens tid is begun by those who lead, and ended by them or by the family, by nobody else', async () => {
  const table = await gather();
  const { control, family, professionals } = table;
  expect(await family.f1.command({ do: 'startFamilyTime' })).toMatchObject({ reason: 'forbidden' });
  await begin(table);
  const { school } = professionals as Record<string, Device>;
  expect(await school?.command({ do: 'endFamilyTime' })).toMatchObject({ reason: 'forbidden' });
  expect(await control.command({ do: 'openColumn', column: 'wish' })).toMatchObject({ reason: 'notNow' });
  expect(await control.command({ do: 'close' })).toMatchObject({ reason: 'notNow' });
  expect(await control.command({ do: 'endFamilyTime' })).toMatchObject({ ok: true });
  await control.until('she is back', () => control.view?.familyTime === null);
});

test('a server that starts again keeps familiens tid', async () => {
  const table = await gather();
  await begin(table);
  const stored = await table.server.deps.store.meetings.find(table.meeting.id);
  expect(stored?.conduct.familyTime?.family).toContain(table.seats.f1);
  expect(stored?.conduct.familyTime?.family).not.toContain(table.seats.p3);
});
