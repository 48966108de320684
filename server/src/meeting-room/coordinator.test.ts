import type { FamilyPlan } from '@samtavlen/shared/family/planSchema.ts';
import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import { expect, test } from 'vitest';
import { meetingFacts } from '../meetings/factsOf.ts';
import { elmerPlan } from '../meetings/testing/planElmer.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const SCHOOL = 'Kasper Vangsø';

/** The Elmer meeting when his mother has pointed at his teacher. */
async function whenSigneHasChosen() {
  const held = await elmerMeeting();
  const id = (key: string) => held.seats[key] as string;
  await held.open();
  const [signe, kasper, torben, louise] = await Promise.all(['f1', 'p3', 'f2', 'p4'].map(held.sit));
  if (!signe || !kasper || !torben || !louise) throw new Error('all have come');
  const choose = (person: string | null) => signe.command({ do: 'chooseCoordinator', by: id('f1'), person });
  expect(await choose(id('p3'))).toMatchObject({ ok: true });
  await kasper.until('the chosen one knows', () => kasper.view?.coordinator?.person === id('p3'));
  return { ...held, id, signe, kasper, torben, louise, choose };
}

/** Each test plans a meeting of nine and seats them, ms. */
const timeout = 15_000;

test('[P2] whom the family points at is between them until the yes, and then everyone’s', { timeout }, async () => {
  const { control, kasper, torben, louise, id } = await whenSigneHasChosen();
  await torben.until('the other parent knows', () => torben.view?.coordinator?.by === id('f1'));
  await louise.until('the view is here', () => louise.view?.conduct.phase === 'open');
  for (const device of [control, louise]) {
    expect(device.view?.coordinator).toBeNull();
    expect(device.view?.conduct).not.toHaveProperty('coordinator');
  }
  const yes = { do: 'answerCoordinator', person: id('p3'), answer: 'yes' } as const;
  expect(await control.command(yes)).toMatchObject({ reason: 'forbidden' });
  expect(await kasper.command(yes)).toMatchObject({ ok: true });
  await louise.until('all know', () => louise.view?.coordinator?.answer === 'yes');
});

test('[P6] no professional chooses, with or without a name to hide behind', { timeout }, async () => {
  const { control, louise, id } = await whenSigneHasChosen();
  for (const [device, by] of [
    [control, 'p1'],
    [louise, 'p4'],
    [louise, 'f1'],
    [control, 'b1'],
  ] as const)
    expect(await device.command({ do: 'chooseCoordinator', by: id(by), person: id('p4') })).toMatchObject({
      reason: 'forbidden',
    });
});

test('the plan, the note and the next meeting know whom the family chose; an erasure takes the name', {
  timeout,
}, async () => {
  const { server, ida, staffIds, family, path, control, kasper, id } = await whenSigneHasChosen();
  await kasper.command({ do: 'answerCoordinator', person: id('p3'), answer: 'yes' });
  expect(await control.command({ do: 'close' })).toMatchObject({ ok: true });
  const plan = async () => (await ida.get(`/api/families/${family.id}/plan`)).body as FamilyPlan;
  expect((await plan()).coordinators).toMatchObject([{ name: SCHOOL, chosenBy: 'Signe Havlykke', answer: 'yes' }]);
  const note = (await ida.get(`${path}/papers/recordNote.json`)).body as Paper;
  const text = `${SCHOOL}. Valgt af Signe Havlykke. Har sagt ja.`;
  expect(note.facts).toContainEqual({ name: 'Koordinator', text });
  const next = (await ida.post(`/api/families/${family.id}/meetings`, elmerPlan(staffIds))).body as MeetingWithPeople;
  expect((await meetingFacts(server.deps, next.id))?.coordinatorBefore?.name).toBe(SCHOOL);
  const part = { meeting: path.split('/').at(-1) ?? '', participant: id('p3'), pseudonym: 'erased-1', rooms: [] };
  const name = 'En, der er slettet';
  await server.deps.store.erasures.erase({ parts: [part], name, person: null, at: 1 });
  expect((await plan()).coordinators).toMatchObject([{ name, chosenBy: 'Signe Havlykke' }]);
});
