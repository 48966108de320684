import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import { describe, expect, test } from 'vitest';
import { elmerFamily, planElmer } from '../meetings/testing/planElmer.ts';
import { openTestServer, TEST_NOW } from '../testing/openTestServer.ts';
import { throwAwayBoards } from './removeFamily.ts';

describe('a family', () => {
  test('is kept with its people as they were written', async () => {
    const { staff } = await openTestServer();
    const { browser: ida } = await staff();
    const made = await ida.post('/api/families', elmerFamily());
    expect(made.body).toMatchObject({ reference: 'DEMO-26-014', example: false });
    expect(made.body.people[0]).toEqual({ id: expect.any(String), name: 'Elmer', role: 'child', age: 11 });
    expect((await ida.get(`/api/families/${made.body.id}`)).body).toEqual(made.body);
    expect((await ida.get('/api/families')).body).toEqual([
      {
        id: made.body.id,
        reference: 'DEMO-26-014',
        children: ['Elmer'],
        lastMeetingAt: null,
        nextMeetingAt: null,
        nextDay: null,
        openAgreements: 0,
        overdueAgreements: 0,
        example: false,
      },
    ]);
  });

  test('keeps how often it meets, also through a form that does not say it', async () => {
    const { staff } = await openTestServer();
    const { browser: ida } = await staff();
    const { body: family } = await ida.post('/api/families', { ...elmerFamily(), cadence: 'threeMonths' });
    expect(family.cadence).toBe('threeMonths');
    const path = `/api/families/${family.id}`;
    expect((await ida.put(path, elmerFamily())).body.cadence).toBe('threeMonths');
    expect((await ida.put(path, { ...elmerFamily(), cadence: null })).body.cadence).toBeNull();
    expect((await ida.put(path, { ...elmerFamily(), cadence: 'weekly' })).status).toBe(422);
  });

  test('keeps who is who when it is changed', async () => {
    const { staff } = await openTestServer();
    const { browser: ida } = await staff();
    const { body: family } = await ida.post('/api/families', elmerFamily());
    const [elmer, signe] = family.people;
    const people = [
      { ...signe, relation: 'mor og nabo' },
      elmer,
      { name: 'Birthe', role: 'school', unit: 'Biblioteket' },
    ];
    const changed = await ida.put(`/api/families/${family.id}`, { reference: 'DEMO-26-015', people });
    expect(changed.body.people.map(({ id }: { id: string }) => id)).toEqual([signe.id, elmer.id, expect.any(String)]);
    expect((await ida.get(`/api/families/${family.id}`)).body).toEqual(changed.body);
  });

  test('cannot be used to reach a person of another family', async () => {
    const { staff } = await openTestServer();
    const { browser: ida } = await staff();
    const { body: first } = await ida.post('/api/families', elmerFamily());
    const taken = { ...first.people[0], name: 'En anden' };
    const { body: second } = await ida.post('/api/families', { reference: 'DEMO-26-099', people: [taken, taken] });
    expect(new Set([first.people[0].id, ...second.people.map(({ id }: { id: string }) => id)]).size).toBe(3);
    expect((await ida.get(`/api/families/${first.id}`)).body).toEqual(first);
  });

  test('does not exist for a colleague who does not belong to it, nor for someone without an account', async () => {
    const { staff, browser } = await openTestServer();
    const { browser: ida } = await staff();
    const { browser: colleague } = await staff('Anders Lyngfelt');
    const { body: family } = await ida.post('/api/families', elmerFamily());
    const path = `/api/families/${family.id}`;
    const asked = await Promise.all([
      colleague.get(path),
      colleague.put(path, elmerFamily()),
      colleague.delete(path),
      colleague.get(`${path}/plan`),
      colleague.post(`${path}/goals`, { text: 'Et mål', horizon: 'short' }),
    ]);
    for (const answer of asked) expect(answer).toMatchObject({ status: 404, body: { code: 'notFound' } });
    expect((await colleague.get('/api/families')).body).toEqual([]);
    expect((await browser().get(path)).status).toBe(401);
    expect((await ida.get(path)).status).toBe(200);
  });

  test('can be seen by the deputy of one of its meetings', async () => {
    const { karim, family } = await planElmer(await openTestServer());
    expect((await karim.get(`/api/families/${family.id}`)).body.reference).toBe('DEMO-26-014');
    expect((await karim.get('/api/families')).body).toMatchObject([{ nextMeetingAt: '2026-03-12T13:00:00.000Z' }]);
  });

  test('[P9] leaves a line in the access log at each look, without a word of what stands there', async () => {
    const { staff, deps } = await openTestServer();
    const { browser: ida, member } = await staff();
    const { body: family } = await ida.post('/api/families', elmerFamily());
    await ida.get(`/api/families/${family.id}`);
    const lines = await deps.store.accessLog.about('family', family.id);
    expect(lines.map(({ person, verb }) => [person, verb])).toEqual([
      [`staff:${member.id}`, 'add'],
      [`staff:${member.id}`, 'read'],
    ]);
    expect(JSON.stringify(lines)).not.toContain('Elmer');
  });
});

describe('what is written about people', () => {
  const write = async (person: object) => {
    const { staff } = await openTestServer();
    const { browser } = await staff();
    return browser.post('/api/families', { reference: 'DEMO-1', people: [{ role: 'child', ...person }] });
  };

  test('a name of 200 characters is refused with a sentence at the field', async () => {
    expect(await write({ name: 'A'.repeat(200) })).toMatchObject({
      status: 422,
      body: { code: 'invalid', field: 'people.0.name', message: 'Teksten er for lang. Gør den kortere.' },
    });
  });

  test('a text that looks like a CPR number is refused with the reason', async () => {
    for (const task of ['Ring om 010203-1234', 'cpr 0102031234'])
      expect((await write({ name: 'Elmer', task })).body).toMatchObject({
        field: 'people.0.task',
        message: 'Det ligner et CPR-nummer. Skriv det ikke her.',
      });
  });

  test('emoji and Arabic names are kept; signs that turn the text around are not', async () => {
    const { body } = await write({ name: 'Elmer 🦔 أمينة' });
    expect(body.people[0].name).toBe('Elmer 🦔 أمينة');
    expect((await write({ name: '\u202eremlE\u202c  Havlykke\n' })).body.people[0].name).toBe('remlE Havlykke');
  });

  test('an unknown role and half a year of age are refused', async () => {
    expect((await write({ name: 'Elmer', role: 'dog' })).body.field).toBe('people.0.role');
    expect((await write({ name: 'Elmer', age: 11.5 })).body.field).toBe('people.0.age');
  });
});

describe('a deleted family', () => {
  test('is gone with its meetings, and old links say so', async () => {
    const server = await openTestServer();
    const { ida, family, path, linkOf, entrances, meeting } = await planElmer(server);
    const told: string[] = [];
    server.deps.changes.listen((change) => told.push(change.what));
    const personal = await linkOf('f1');
    const token = (await entrances()).joinUrl.split('/').at(-1);
    const phone = server.browser();
    await phone.post(personal);

    expect((await ida.delete(`/api/families/${family.id}`)).status).toBe(204);
    const gone = { status: 410, body: { code: 'familyDeleted', message: expect.stringContaining('slettet') } };
    expect(await phone.get(personal)).toMatchObject(gone);
    expect(await phone.post(personal)).toMatchObject(gone);
    expect(await phone.get(`${path}/me`)).toMatchObject(gone);
    expect(await phone.post('/api/knocks', { code: token, name: 'Signe', role: 'parent' })).toMatchObject(gone);
    expect(await ida.get(`/api/families/${family.id}`)).toMatchObject(gone);
    expect(await ida.get(path)).toMatchObject(gone);
    expect((await ida.get('/api/families')).body).toEqual([]);
    expect(told).toContain('deleted');
    expect(await server.deps.store.families.boardsLeft()).toEqual([]);
    expect(await server.deps.store.meetings.find(meeting.id)).toBeNull();
  });

  test('throws away a board that a crash left behind', async () => {
    const server = await openTestServer();
    const { family, meeting } = await planElmer(server);
    const { store } = server.deps;
    const room = roomKey({ kind: 'board', meeting: meeting.id });
    const { epoch } = await store.rooms.open(room);
    const bytes = new Uint8Array([0, 0]);
    await store.rooms.commit([{ room, epoch, seq: 1, by: 'f1', at: TEST_NOW, bytes, claims: [] }]);
    await store.families.remove(family.id, TEST_NOW);
    expect(await store.families.boardsLeft()).toEqual([meeting.id]);

    await throwAwayBoards(server.deps);
    expect(await store.families.boardsLeft()).toEqual([]);
    expect((await store.rooms.open(room)).lastSeq).toBe(0);
  });
});
