import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import type { PlanAgreement } from '@samtavlen/shared/family/planSchema.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { describe, expect, test } from 'vitest';
import { freezeBoard, heldElmer } from '../meetings/testing/closeElmer.ts';
import { elmerPlan, type PlannedElmer, planElmer } from '../meetings/testing/planElmer.ts';
import { openTestServer, TEST_NOW, type TestServer } from '../testing/openTestServer.ts';
import { takeIntoPlan } from './plan.ts';

/** What the Elmer meeting leaves behind, with one agreement nobody filled in and one that lacks a day. */
function closedElmer(planned: PlannedElmer): ClosedBoard {
  const held = heldElmer(planned);
  const nothing = { body: [], owners: [], due: null, sign: '', ifItFails: '', answers: {} };
  const [agreement] = held.board.agreements;
  if (!agreement) throw new Error('the meeting has agreements');
  const blank = { ...agreement, ...nothing, id: 'blank', what: '' };
  const owners = [planned.seats.n1 ?? ''];
  const unfinished = { ...blank, id: 'unfinished', what: 'Finder en aften til Signe', owners };
  return { ...held, board: { ...held.board, agreements: [...held.board.agreements, blank, unfinished] } };
}

async function close(server: TestServer, planned: PlannedElmer): Promise<ClosedBoard> {
  const closed = closedElmer(planned);
  await freezeBoard(server, closed);
  const { meetings } = server.deps.store;
  await meetings.saveConduct(planned.meeting.id, { ...conductAtStart, phase: 'closed' }, TEST_NOW);
  return closed;
}

async function open() {
  const server = await openTestServer();
  const planned = await planElmer(server);
  const planPath = `/api/families/${planned.family.id}/plan`;
  const plan = async () => (await planned.ida.get(planPath)).body;
  return { ...server, ...planned, planPath, plan, close: () => close(server, planned) };
}

describe('the plan after the Elmer meeting', () => {
  test('has every agreement with the same words, owners, day and sign', async () => {
    const { ida, path, plan, close, seats, meeting } = await open();
    await close();
    expect((await ida.post(`${path}/plan`)).body).toEqual({ taken: 7, already: 0 });
    const agreements: PlanAgreement[] = (await plan()).agreements;
    const nameOf = (key: string) => elmer.people.find((person) => person.key === key)?.name;
    const answered = (card: string | undefined) => elmer.cards.find(({ id }) => id === card);
    for (const [index, { what, owners, due, sign, ifItFails = '', from }] of elmer.agreements.entries())
      expect(agreements[index]).toEqual({
        id: expect.any(String),
        meetingId: meeting.id,
        boardAgreementId: expect.any(String),
        meetingAt: elmer.startsAt,
        what,
        owners: expect.toSatisfy((all: object[]) => all.length === owners.length),
        due,
        sign,
        ifItFails,
        ...{ tell: '', standing: false, needsGrant: false, goal: null },
        answersTo: from ? `»${answered(from)?.text}« – ${nameOf(answered(from)?.by ?? '')}` : '',
        answersBy: seats[answered(from)?.by ?? ''] ?? '',
        status: 'agreed',
        history: [],
      });
    const both = agreements.find(({ what }) => what === 'Laver planen med Elmer aftenen før')?.owners;
    expect(both?.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
      ['f1', 'f2'].map((key) => ({ participant: seats[key], name: nameOf(key), answer: 'yes' })),
    );
  });

  test('[P5] keeps an unfinished agreement as a proposal, and leaves an empty one out', async () => {
    const { ida, path, plan, close, seats } = await open();
    await close();
    await ida.post(`${path}/plan`);
    expect((await plan()).agreements.at(-1)).toMatchObject({
      what: 'Finder en aften til Signe',
      owners: [{ participant: seats.n1, name: 'Mona', answer: null }],
      due: null,
      status: 'proposed',
    });
  });

  test('[P5] does not carry over a yes to words that were changed afterwards', async () => {
    const { close, deps, plan } = await open();
    const closed = await close();
    const [first] = closed.board.agreements;
    for (const answer of Object.values(first?.answers ?? {})) answer.current = false;
    await takeIntoPlan(deps.store, closed);
    expect((await plan()).agreements[0]).toMatchObject({ status: 'proposed', owners: [{ answer: null }] });
  });

  test('names the meeting with its summary', async () => {
    const { ida, path, plan, close, meeting } = await open();
    expect((await plan()).meetings).toMatchObject([{ id: meeting.id, closedAt: null, summary: '' }]);
    await close();
    await ida.post(`${path}/plan`);
    expect((await plan()).meetings).toEqual([
      {
        id: meeting.id,
        purpose: elmer.purpose,
        startsAt: elmer.startsAt,
        closedAt: '2026-03-12T12:00:00.000Z',
        summary: elmer.summary,
        next: { day: '2026-06-12', why: '' },
        toTell: 0,
      },
    ]);
    expect((await ida.get(path)).body.inPlan).toBe(true);
  });

  test('is the same when the agreements are taken in again, also at once, and keeps the status set since', async () => {
    const { ida, karim, path, plan, close, deps } = await open();
    const closed = await close();
    const counts = await Promise.all([takeIntoPlan(deps.store, closed), takeIntoPlan(deps.store, closed)]);
    expect(counts.map(({ taken }) => taken).sort()).toEqual([0, 7]);
    const [first] = (await plan()).agreements;
    await ida.post(`/api/plan-agreements/${first.id}/status`, { status: 'done' });
    const before = await plan();
    expect((await karim.post(`${path}/plan`)).body).toEqual({ taken: 0, already: 7 });
    expect(await plan()).toEqual(before);
  });

  test('says on the start page when everyone meets again', async () => {
    const { ida, path, close } = await open();
    await close();
    await ida.post(`${path}/plan`);
    expect((await ida.get('/api/families')).body).toMatchObject([
      { nextMeetingAt: null, nextDay: { day: '2026-06-12', from: 'meeting' } },
    ]);
  });

  test('says on the start page what the cadence says, when the last meeting agreed on no day', async () => {
    const { ida, family, close } = await open();
    await close();
    const { people } = family;
    await ida.put(`/api/families/${family.id}`, { reference: family.reference, people, cadence: 'sixWeeks' });
    expect((await ida.get('/api/families')).body).toMatchObject([{ nextDay: { day: '2026-04-23', from: 'cadence' } }]);
  });

  test('names no next day while a meeting that is over has not been closed', async () => {
    const { ida, family, staffIds, path, close, clock } = await open();
    await close();
    await ida.post(`${path}/plan`);
    const times = { startsAt: '2026-03-12T15:00:00.000Z', endsAt: '2026-03-12T16:00:00.000Z' };
    const made = await ida.post(`/api/families/${family.id}/meetings`, { ...elmerPlan(staffIds), ...times });
    expect(made.status).toBe(200);
    clock.now = Date.parse('2026-03-12T17:00:00.000Z');
    expect((await ida.get('/api/families')).body).toMatchObject([{ nextMeetingAt: null, nextDay: null }]);
  });

  test('names no day from an earlier meeting when the last one is not in the plan', async () => {
    const { ida, family, staffIds, path, close, deps } = await open();
    await close();
    await ida.post(`${path}/plan`);
    const times = { startsAt: '2026-03-12T15:00:00.000Z', endsAt: '2026-03-12T16:00:00.000Z' };
    const later = await ida.post(`/api/families/${family.id}/meetings`, { ...elmerPlan(staffIds), ...times });
    await deps.store.meetings.saveConduct(later.body.id, { ...conductAtStart, phase: 'closed' }, TEST_NOW);
    expect((await ida.get('/api/families')).body).toMatchObject([{ lastMeetingAt: times.startsAt, nextDay: null }]);
  });

  test('waits until the meeting is closed', async () => {
    const { ida, path, plan } = await open();
    expect(await ida.post(`${path}/plan`)).toMatchObject({ status: 409, body: { code: 'meetingNotClosed' } });
    expect((await plan()).agreements).toEqual([]);
  });

  test('shows on the start page how many agreements are open, and how many past their day', async () => {
    const { ida, path, plan, close, deps } = await open();
    await close();
    await ida.post(`${path}/plan`);
    const [first] = (await plan()).agreements;
    await ida.post(`/api/plan-agreements/${first.id}/status`, { status: 'done' });
    expect((await ida.get('/api/families')).body).toMatchObject([
      { openAgreements: 6, overdueAgreements: 0, lastMeetingAt: elmer.startsAt, nextMeetingAt: null },
    ]);
    const left = (await plan()).agreements.filter(({ status }: { status: string }) => status !== 'done');
    const dues = left.map(({ due }: { due: string }) => due).sort();
    const later = Date.parse(`${dues[2]}T12:00:00Z`);
    const [staff] = await deps.store.staff.list();
    const passed = dues.filter((due: string) => due < dues[2]).length;
    expect(passed).toBeGreaterThan(0);
    expect(await deps.store.families.of(staff?.id ?? '', later)).toMatchObject([{ overdueAgreements: passed }]);
  });
});

describe('how an agreement has gone', () => {
  test('is kept with a sentence and everything that was said before', async () => {
    const { ida, karim, path, plan, close, clock } = await open();
    await close();
    await ida.post(`${path}/plan`);
    const [first] = (await plan()).agreements;
    const statusPath = `/api/plan-agreements/${first.id}/status`;
    await ida.post(statusPath, { status: 'underWay', sentence: 'Birthe har krydset af fire dage.' });
    clock.now += 60_000;
    const { body } = await karim.post(statusPath, { status: 'done', sentence: '' });
    expect(body).toEqual({
      ...first,
      status: 'done',
      history: [
        {
          at: '2026-03-12T12:00:00.000Z',
          status: 'underWay',
          sentence: 'Birthe har krydset af fire dage.',
          by: 'Ida Brændmose',
        },
        { at: '2026-03-12T12:01:00.000Z', status: 'done', sentence: '', by: 'Karim Solbjerg' },
      ],
    });
    expect((await plan()).agreements[0]).toEqual(body);
  });

  test('is said in one of four ways', async () => {
    const { ida, path, plan, close } = await open();
    await close();
    await ida.post(`${path}/plan`);
    const [first] = (await plan()).agreements;
    const answer = await ida.post(`/api/plan-agreements/${first.id}/status`, { status: 'agreed' });
    expect(answer).toMatchObject({ status: 422, body: { field: 'status' } });
  });

  test('and the plan itself are not there for staff of another family', async () => {
    const { ida, staff, path, plan, close } = await open();
    await close();
    await ida.post(`${path}/plan`);
    const { browser: colleague } = await staff('Anders Lyngfelt');
    const [first] = (await plan()).agreements;
    for (const answer of [
      await colleague.post(`/api/plan-agreements/${first.id}/status`, { status: 'done' }),
      await colleague.post(`${path}/plan`),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });
});
