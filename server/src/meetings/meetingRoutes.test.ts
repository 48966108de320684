import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import { describe, expect, test } from 'vitest';
import { openTestServer, TEST_NOW } from '../testing/openTestServer.ts';
import { elmerPlan, planElmer } from './testing/planElmer.ts';

describe('a new meeting', () => {
  test('has its people with seats and scribes, and is planned', async () => {
    const { meeting, seats, family, ida, path } = await planElmer(await openTestServer());
    expect(meeting).toMatchObject({
      familyId: family.id,
      familyReference: 'DEMO-26-014',
      template: 'loeft',
      purpose: 'Hvordan får Elmer gode dage i skolen?',
      startsAt: '2026-03-12T13:00:00.000Z',
      phase: 'planned',
      closedAt: null,
      inPlan: false,
    });
    const mona = meeting.participants.find(({ name }) => name === 'Mona');
    expect(mona).toEqual({
      id: seats.n1,
      name: 'Mona',
      role: 'network',
      relation: 'moster',
      seat: true,
      scribe: seats.p2,
    });
    expect(meeting.participants.filter(({ lead }) => lead).map(({ name, lead }) => [name, lead])).toEqual([
      ['Ida Brændmose', 'facilitator'],
      ['Karim Solbjerg', 'deputy'],
    ]);
    expect((await ida.get(path)).body).toEqual(meeting);
  });

  const refusedWhen = async (change: (plan: ReturnType<typeof elmerPlan>) => object) => {
    const { ida, staffIds, family } = await planElmer(await openTestServer());
    const plan = { ...elmerPlan(staffIds), ...change(elmerPlan(staffIds)) };
    return ida.post(`/api/families/${family.id}/meetings`, plan);
  };

  test('needs someone who leads it, with an account', async () => {
    const none = await refusedWhen(({ participants }) => ({
      participants: participants.map((person) => ({ ...person, lead: undefined })),
    }));
    expect(none).toMatchObject({ status: 422, body: { code: 'noFacilitator' } });
    const withoutAccount = await refusedWhen(({ participants }) => ({
      participants: participants.map((person) => (person.key === 'p2' ? { ...person, staffId: undefined } : person)),
    }));
    expect(withoutAccount).toMatchObject({ status: 422, body: { field: 'participants.1.staffId' } });
  });

  test('needs someone from the family', async () => {
    const answer = await refusedWhen(({ participants }) => ({
      participants: participants.filter(({ role }) => role !== 'child' && role !== 'parent'),
    }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'noFamilyMember' } });
  });

  test('ends after it starts', async () => {
    const answer = await refusedWhen(({ startsAt }) => ({ endsAt: startsAt }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'endsBeforeItStarts' } });
  });

  test('lets only someone with a device write for a seat', async () => {
    for (const scribeKey of ['nobody', 'n1']) {
      const answer = await refusedWhen(({ participants }) => ({
        participants: participants.map((person) => (person.key === 'n1' ? { ...person, scribeKey } : person)),
      }));
      expect(answer).toMatchObject({ status: 422, body: { field: 'participants.5.scribeKey' } });
    }
  });

  test('has a code of its own', async () => {
    const { ida, staffIds, family, entrances } = await planElmer(await openTestServer());
    const other = await ida.post(`/api/families/${family.id}/meetings`, elmerPlan(staffIds));
    const codes = [
      (await entrances()).code,
      (await ida.get(`/api/meetings/${other.body.id}/entrances`)).body.code as string,
    ];
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(new Set(codes).size).toBe(2);
  });
});

describe('planned meetings', () => {
  test("are found on the day they are held in Denmark, by the family's staff alone", async () => {
    const server = await openTestServer();
    const { ida, karim, path, meeting } = await planElmer(server);
    const { browser: stranger } = await server.staff('Anders Lyngfelt');
    const on = async (day: string, who = ida) =>
      (await who.get(`/api/meetings?on=${day}`)).body.map(({ id }: { id: string }) => id);
    expect(await on('2026-03-12')).toEqual([meeting.id]);
    expect(await on('2026-03-12', karim)).toEqual([meeting.id]);
    expect(await on('2026-03-11')).toEqual([]);
    expect(await on('2026-03-12', stranger)).toEqual([]);
    expect((await stranger.get(path)).status).toBe(404);

    const { participants: _, ...details } = elmerPlan({ ida: '', karim: '' });
    const late = { ...details, startsAt: '2026-03-12T23:30:00.000Z', endsAt: '2026-03-13T00:30:00.000Z' };
    expect((await ida.put(path, late)).status).toBe(200);
    expect(await on('2026-03-12')).toEqual([]);
    expect(await on('2026-03-13')).toEqual([meeting.id]);
    expect((await ida.get('/api/meetings?on=2026-02-31')).body).toMatchObject({ field: 'on' });
  });

  test('can be deleted until they begin', async () => {
    const server = await openTestServer();
    const { ida, path, linkOf, meeting } = await planElmer(server);
    const link = await linkOf('f1');
    await server.deps.store.meetings.saveConduct(meeting.id, { ...conductAtStart, phase: 'open' }, TEST_NOW);
    expect(await ida.delete(path)).toMatchObject({ status: 403 });
    await server.deps.store.meetings.saveConduct(meeting.id, conductAtStart, TEST_NOW);
    expect(await ida.delete(path)).toMatchObject({ status: 204 });
    expect(await server.browser().get(link)).toMatchObject({ status: 410, body: { code: 'linkExpired' } });
  });
});

describe('the people at a meeting', () => {
  test('can be added, and a seat can get another scribe', async () => {
    const server = await openTestServer();
    const { ida, path, seats } = await planElmer(server);
    const told: string[] = [];
    server.deps.changes.listen((change) => told.push(change.what));
    const farfar = { key: 'x', name: 'Farfar', role: 'network', seat: true, scribeKey: seats.p2 };
    const added = await ida.post(`${path}/participants`, farfar);
    expect(added.body).toEqual({
      id: expect.any(String),
      name: 'Farfar',
      role: 'network',
      seat: true,
      scribe: seats.p2,
    });
    const changed = await ida.patch(`${path}/participants/${added.body.id}`, { scribe: seats.p4 });
    expect(changed.body.scribe).toBe(seats.p4);
    const withPhone = await ida.patch(`${path}/participants/${added.body.id}`, { seat: false });
    expect(withPhone.body).toEqual({ id: added.body.id, name: 'Farfar', role: 'network', seat: false });
    expect((await ida.get(path)).body.participants.at(-1)).toEqual(withPhone.body);
    expect(told).toEqual(['people', 'people', 'people']);
  });

  test('cannot write for themselves, nor can a seat write for another', async () => {
    const { ida, path, seats } = await planElmer(await openTestServer());
    for (const [seat, scribe] of [
      ['n1', 'n1'],
      ['b1', 'n1'],
    ] as const)
      expect(await ida.patch(`${path}/participants/${seats[seat]}`, { scribe: seats[scribe] })).toMatchObject({
        status: 422,
        body: { field: 'scribe' },
      });
  });

  test('always hold someone who can lead', async () => {
    const { ida, path, seats } = await planElmer(await openTestServer());
    const change = (key: string, body: object) => ida.patch(`${path}/participants/${seats[key]}`, body);
    expect((await change('p2', { lead: null })).body.lead).toBeUndefined();
    expect(await change('p1', { lead: null })).toMatchObject({ status: 422, body: { code: 'noFacilitator' } });
    expect(await ida.post(`${path}/participants/${seats.p1}/out`)).toMatchObject({ body: { code: 'noFacilitator' } });
    expect((await change('p2', { lead: 'deputy' })).body.lead).toBe('deputy');
    expect(await change('f1', { lead: 'deputy' })).toMatchObject({ status: 422, body: { field: 'lead' } });
  });

  test('keep a leader when two facilitators put each other aside at once', async () => {
    const { ida, karim, path, seats } = await planElmer(await openTestServer());
    const answers = await Promise.all([
      ida.patch(`${path}/participants/${seats.p2}`, { lead: null }),
      karim.patch(`${path}/participants/${seats.p1}`, { lead: null }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const { participants } = (await ida.get(path)).body;
    expect(participants.filter(({ lead }: { lead?: string }) => lead)).toHaveLength(1);
  });

  test('[P9] are as they were once the meeting is closed', async () => {
    const server = await openTestServer();
    const { ida, path, seats, meeting, entrances } = await planElmer(server);
    const { code } = await entrances();
    const { meetings } = server.deps.store;
    await meetings.saveConduct(meeting.id, { ...conductAtStart, phase: 'closed' }, TEST_NOW);
    const closed = { status: 409, body: { code: 'meetingClosed' } };
    expect(await ida.patch(`${path}/participants/${seats.n1}`, { name: 'En anden' })).toMatchObject(closed);
    expect(await ida.post(`${path}/participants`, { key: 'x', name: 'Ny', role: 'school' })).toMatchObject(closed);
    expect((await ida.get(path)).body).toMatchObject({ phase: 'closed', closedAt: '2026-03-12T12:00:00.000Z' });
    expect(await meetings.byCode(code)).toBeNull();
    await meetings.saveConduct(meeting.id, conductAtStart, TEST_NOW);
    expect((await ida.get(path)).body.phase).toBe('closed');
  });
});

describe('the example meeting', () => {
  test('is ready to start with the newcomer as facilitator, and goes away with its family', async () => {
    const { staff } = await openTestServer();
    const { browser, member } = await staff('Mette Sørensen');
    const { body: made } = await browser.post('/api/example');
    const meeting = (await browser.get(`/api/meetings/${made.meetingId}`)).body;
    expect(meeting).toMatchObject({ phase: 'planned', startsAt: '2026-03-12T12:00:00.000Z' });
    expect(meeting.participants[0]).toMatchObject({ name: member.name, lead: 'facilitator' });
    expect(meeting.participants.map(({ name }: { name: string }) => name)).toContain('Elmer');
    expect((await browser.get(`/api/families/${made.familyId}`)).body.example).toBe(true);
    expect((await browser.get('/api/meetings?on=2026-03-12')).body).toHaveLength(1);
    expect((await browser.get(`/api/meetings/${made.meetingId}/entrances`)).status).toBe(200);
    expect((await browser.delete(`/api/families/${made.familyId}`)).status).toBe(204);
    expect((await browser.get('/api/families')).body).toEqual([]);
  });

  test('can be made again and again', async () => {
    const { staff } = await openTestServer();
    const { browser } = await staff();
    await browser.post('/api/example');
    expect((await browser.post('/api/example')).status).toBe(200);
    expect((await browser.get('/api/families')).body).toHaveLength(2);
  });
});
