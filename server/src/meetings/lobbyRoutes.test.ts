import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/openTestServer.ts';
import type { TestBrowser } from '../testing/TestBrowser.ts';
import { meetingFacts } from './factsOf.ts';
import { planElmer } from './testing/planElmer.ts';

async function open() {
  const server = await openTestServer();
  const planned = await planElmer(server);
  const { code, joinUrl } = await planned.entrances();
  const lobby = async () => (await meetingFacts(server.deps, planned.meeting.id))?.lobby ?? [];
  const doorOf = async (device: TestBrowser) => (await device.get(`${planned.path}/me`)).body;
  const knock = (device: TestBrowser, name: string, typed = code, role = 'respiteCare') =>
    device.post('/api/knocks', { code: typed, name, role });
  const admit = async (name: string, body?: object) => {
    const guest = (await lobby()).find((one) => one.name === name);
    return planned.ida.post(`${planned.path}/lobby/${guest?.device}/admit`, body);
  };
  return { ...server, ...planned, code, joinToken: joinUrl.split('/').at(-1) ?? '', lobby, doorOf, knock, admit };
}

describe('someone who types the code', () => {
  test('waits until let in, and keeps name and role', async () => {
    const { browser, knock, lobby, doorOf, admit, ida, path, code, meeting } = await open();
    const phone = browser();
    const spaced = ` ${code.slice(0, 3)} ${code.slice(3)} `;
    expect((await knock(phone, 'Birthe', spaced, 'school')).body).toEqual({ meetingId: meeting.id });
    expect(await doorOf(phone)).toEqual({ state: 'lobby' });
    expect(await lobby()).toEqual([{ device: expect.any(String), name: 'Birthe', role: 'school' }]);
    expect((await ida.get(path)).body.participants).toHaveLength(meeting.participants.length);

    const { body } = await admit('Birthe');
    expect(await doorOf(phone)).toMatchObject({ state: 'in', right: 'participant', participant: body.participant });
    expect(await lobby()).toEqual([]);
    expect((await ida.get(path)).body.participants.at(-1)).toEqual({
      id: body.participant,
      name: 'Birthe',
      role: 'school',
      seat: false,
    });
  });

  test('or scans the QR on the wall, waits just the same', async () => {
    const { browser, knock, doorOf, joinToken } = await open();
    const phone = browser();
    expect((await knock(phone, 'Birthe', joinToken)).status).toBe(200);
    expect(await doorOf(phone)).toEqual({ state: 'lobby' });
  });

  test('can be let in as the invited person that they are', async () => {
    const { browser, knock, doorOf, admit, seats, ida, path, meeting } = await open();
    const phone = browser();
    await knock(phone, 'Torben');
    expect((await admit('Torben', { as: seats.f2 })).status).toBe(200);
    expect(await doorOf(phone)).toMatchObject({ state: 'in', participant: seats.f2 });
    expect((await ida.get(path)).body.participants).toHaveLength(meeting.participants.length);
  });

  test('cannot be let in as a colleague, who signs in instead', async () => {
    const { browser, knock, admit, seats } = await open();
    await knock(browser(), 'Karim');
    expect(await admit('Karim', { as: seats.p2 })).toMatchObject({ status: 403 });
  });

  test('can be turned away, and knock again', async () => {
    const { browser, knock, doorOf, lobby, ida, path } = await open();
    const phone = browser();
    await knock(phone, 'Nogen');
    const [guest] = await lobby();
    expect((await ida.post(`${path}/lobby/${guest?.device}/refuse`)).status).toBe(204);
    expect(await doorOf(phone)).toEqual({ state: 'refused' });
    expect(await ida.post(`${path}/lobby/${guest?.device}/admit`)).toMatchObject({ status: 404 });
    await knock(phone, 'Farfar');
    expect((await lobby()).map(({ name }) => name)).toEqual(['Farfar']);
  });

  test('can change their mind and leave', async () => {
    const { browser, knock, doorOf, lobby, path } = await open();
    const phone = browser();
    await knock(phone, 'Birthe');
    expect((await phone.delete(`${path}/me`)).status).toBe(204);
    expect(await doorOf(phone)).toEqual({ state: 'none' });
    expect(await lobby()).toEqual([]);
  });

  test('is heard by the room', async () => {
    const { browser, knock, deps } = await open();
    const told: string[] = [];
    deps.changes.listen((change) => told.push(change.what));
    await knock(browser(), 'Birthe');
    expect(told).toEqual(['people']);
  });
});

test('two facilitators who let the same person in make one participant', async () => {
  const { browser, knock, lobby, ida, karim, path, meeting } = await open();
  await knock(browser(), 'Birthe');
  const [guest] = await lobby();
  const admit = `${path}/lobby/${guest?.device}/admit`;
  const answers = await Promise.all([ida.post(admit), karim.post(admit)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  expect((await ida.get(path)).body.participants).toHaveLength(meeting.participants.length + 1);
});

test('two with the same name are two people', async () => {
  const { browser, knock, lobby, ida, path, doorOf } = await open();
  const phones = [browser(), browser()];
  for (const phone of phones) await knock(phone, 'Mona');
  for (const { device } of await lobby()) await ida.post(`${path}/lobby/${device}/admit`);
  const [first, second] = await Promise.all(phones.map(doorOf));
  expect(first.participant).not.toBe(second.participant);
  const monas = (await ida.get(path)).body.participants.filter(({ name }: { name: string }) => name === 'Mona');
  expect(monas).toHaveLength(3);
});

describe('what is typed at the door', () => {
  test('a wrong code gets a sentence, and the eleventh try has to wait', async () => {
    const { browser, knock, code, clock } = await open();
    const wrong = code === '000000' ? '000001' : '000000';
    const phone = browser();
    for (const typed of [wrong, wrong, '12345', '1234567', wrong, wrong, wrong, wrong, wrong, wrong])
      expect(await knock(phone, 'Nogen', typed)).toMatchObject({ status: 404, body: { code: 'wrongCode' } });
    const stopped = await knock(phone, 'Nogen', code);
    expect(stopped).toMatchObject({ status: 429, body: { code: 'tooManyTries' } });
    expect(stopped.headers['retry-after']).toBe('600');
    clock.now += 10 * 60_000;
    expect((await knock(phone, 'Nogen', code)).status).toBe(200);
  });

  test('a name of 200 characters, none at all, or one with a CPR number is refused at the field', async () => {
    const { browser, knock } = await open();
    const sentences = {
      ['A'.repeat(200)]: 'Teksten er for lang. Gør den kortere.',
      ' \u202e ': 'Her mangler der noget.',
      'Signe 010203-1234': 'Det ligner et CPR-nummer. Skriv det ikke her.',
    };
    for (const [name, message] of Object.entries(sentences))
      expect((await knock(browser(), name)).body).toMatchObject({ code: 'invalid', field: 'name', message });
  });

  test('emoji and Arabic names are kept', async () => {
    const { browser, knock, lobby } = await open();
    await knock(browser(), 'أمينة 🌻');
    expect((await lobby()).map(({ name }) => name)).toEqual(['أمينة 🌻']);
  });

  test('nobody can fill the lobby', async () => {
    const { browser, knock, lobby } = await open();
    for (let guest = 0; guest < 50; guest++) await knock(browser(), `Gæst ${guest}`);
    expect(await knock(browser(), 'Én til')).toMatchObject({ status: 429 });
    expect(await lobby()).toHaveLength(50);
  });
});

describe('someone who is sent out', () => {
  test('is outside on every device, and comes back as the same person', async () => {
    const { browser, ida, path, linkOf, seats, doorOf, deps, meeting } = await open();
    const told: object[] = [];
    const link = await linkOf('f2');
    const [phone, tablet] = [browser(), browser()];
    await phone.post(link);
    deps.changes.listen((change) => told.push(change));
    expect((await ida.post(`${path}/participants/${seats.f2}/out`)).status).toBe(204);
    expect(told[0]).toEqual({ what: 'sentOut', meeting: meeting.id, participant: seats.f2 });
    await tablet.post(link);
    for (const device of [phone, tablet]) expect(await doorOf(device)).toEqual({ state: 'out' });
    const facts = await meetingFacts(deps, meeting.id);
    expect(facts?.people.find(({ id }) => id === seats.f2)).toMatchObject({ out: true });

    expect((await ida.post(`${path}/participants/${seats.f2}/in`)).status).toBe(204);
    for (const device of [phone, tablet]) expect(await doorOf(device)).toMatchObject({ participant: seats.f2 });
  });

  test('can be the facilitator, as long as the deputy is there', async () => {
    const { ida, karim, path, seats, doorOf } = await open();
    expect((await karim.post(`${path}/participants/${seats.p1}/out`)).status).toBe(204);
    expect(await doorOf(ida)).toEqual({ state: 'out' });
    expect(await doorOf(karim)).toMatchObject({ right: 'facilitator', participant: seats.p2 });
  });
});

test('only those who lead can let in, turn away and send out', async () => {
  const { staff, browser, knock, lobby, path, seats, deps, family, clock } = await open();
  const { browser: colleague, member } = await staff('Anders Lyngfelt');
  await knock(browser(), 'Birthe');
  const [guest] = await lobby();
  const acts = [`lobby/${guest?.device}/admit`, `lobby/${guest?.device}/refuse`, `participants/${seats.f1}/out`];
  for (const act of [...acts, 'wall-code'])
    expect(await colleague.post(`${path}/${act}`)).toMatchObject({ status: 404, body: { code: 'notFound' } });
  await deps.store.families.addStaff(family.id, [member.id], clock.now);
  for (const act of [...acts, 'wall-code'])
    expect(await colleague.post(`${path}/${act}`)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  expect(await lobby()).toHaveLength(1);
});

describe('the wall code', () => {
  test('makes one other computer the wall', async () => {
    const { ida, path, browser, doorOf, meeting } = await open();
    const { body } = await ida.post(`${path}/wall-code`);
    expect(body).toEqual({ code: expect.stringMatching(/^\d{6}$/), expiresAt: '2026-03-12T12:10:00.000Z' });
    const projector = browser();
    expect((await projector.post('/api/wall', { code: body.code })).body).toEqual({ meetingId: meeting.id });
    expect(await doorOf(projector)).toEqual({ state: 'in', right: 'wall', participant: null, tablet: false });
    expect(await browser().post('/api/wall', { code: body.code })).toMatchObject({ body: { code: 'wrongCode' } });
  });

  test('is forgotten after ten minutes', async () => {
    const { ida, path, browser, clock } = await open();
    const { body } = await ida.post(`${path}/wall-code`);
    clock.now += 10 * 60_000;
    expect(await browser().post('/api/wall', { code: body.code })).toMatchObject({ body: { code: 'wrongCode' } });
  });
});
