import { describe, expect, test, vi } from 'vitest';
import { openTestServer } from '../testing/openTestServer.ts';
import { newSetUpLink } from './staffLinks.ts';

const HOUR = 3_600_000;
const password = 'en lang adgangskode';
const louise = { name: 'Louise Holm', email: 'louise@kommune.example', password };
const setUpPath = (link: string | null) => `/api/setup/${link?.split('/').at(-1)}`;

describe('the first account', () => {
  test('is made with the set-up link, and signs its owner in', async () => {
    const { deps, browser } = await openTestServer();
    const louises = browser();
    expect((await louises.get('/api/setup')).body).toEqual({ needed: true });
    const made = await louises.post(setUpPath(await newSetUpLink(deps)), louise);
    expect(made.body).toEqual({ id: made.body.id, name: louise.name, email: louise.email });
    expect((await louises.get('/api/session')).body).toEqual(made.body);
    expect((await louises.get('/api/setup')).body).toEqual({ needed: false });
  });

  test('a set-up link works once', async () => {
    const { deps, browser } = await openTestServer();
    const path = setUpPath(await newSetUpLink(deps));
    await browser().post(path, louise);
    const again = await browser().post(path, { ...louise, email: 'en.anden@kommune.example' });
    expect(again).toMatchObject({ status: 410, body: { code: 'linkUsed' } });
    expect(await newSetUpLink(deps)).toBeNull();
  });

  test('two who use the link at once get one account', async () => {
    const { deps, browser } = await openTestServer();
    const path = setUpPath(await newSetUpLink(deps));
    const tries = await Promise.all([
      browser().post(path, louise),
      browser().post(path, { ...louise, email: 'en.anden@kommune.example' }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  test('a fresh link at the next start puts the earlier one out of use', async () => {
    const { deps, browser } = await openTestServer();
    const first = await newSetUpLink(deps);
    const second = await newSetUpLink(deps);
    expect(await browser().post(setUpPath(first), louise)).toMatchObject({
      status: 404,
      body: { code: 'linkUnknown' },
    });
    expect((await browser().post(setUpPath(second), louise)).status).toBe(200);
  });

  test('a short password and a name that holds a CPR number are refused with a sentence at the field', async () => {
    const { deps, browser } = await openTestServer();
    const path = setUpPath(await newSetUpLink(deps));
    expect(await browser().post(path, { ...louise, password: 'kort' })).toMatchObject({
      status: 422,
      body: { code: 'invalid', field: 'password', message: 'Brug mindst 12 tegn. En lille sætning er god.' },
    });
    const withNumber = await browser().post(path, { ...louise, name: 'Louise 010203-1234' });
    expect(withNumber.body).toMatchObject({ field: 'name', message: 'Det ligner et CPR-nummer. Skriv det ikke her.' });
    expect((await browser().post(path, louise)).status).toBe(200);
  });
});

describe('signing in', () => {
  test('a wrong password and an unknown e-mail get the same answer', async () => {
    const server = await openTestServer();
    const { member } = await server.staff();
    const wrong = await server.browser().post('/api/session', { email: member.email, password: 'forkert' });
    const unknown = await server.browser().post('/api/session', { email: 'ingen@kommune.example', password });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrongSignIn' } });
    expect(unknown).toMatchObject({ status: wrong.status, body: wrong.body });
  });

  test('after repeated tries there is a wait, which the right password does not skip and time ends', async () => {
    const server = await openTestServer();
    const { member } = await server.staff();
    const signIn = (attempt: string) =>
      server.browser().post('/api/session', { email: member.email.toUpperCase(), password: attempt });
    for (let n = 0; n < 5; n++) expect((await signIn('forkert')).status).toBe(401);
    expect(await signIn(password)).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
    server.clock.now += 2_000;
    expect((await signIn(password)).status).toBe(200);
    expect((await signIn('forkert')).status).toBe(401);
  });

  test('a signed-out browser is signed out on the server too', async () => {
    const server = await openTestServer();
    const { browser } = await server.staff();
    const stolen = server.browser();
    stolen.headers = { ...stolen.headers, cookie: `samtavlen_staff=${browser.cookies.samtavlen_staff}` };
    expect((await stolen.get('/api/session')).status).toBe(200);
    expect((await browser.delete('/api/session')).status).toBe(204);
    expect(browser.cookies).toEqual({});
    expect((await stolen.get('/api/session')).status).toBe(401);
  });

  test('a session can be revoked from another browser', async () => {
    const server = await openTestServer();
    const { browser, member } = await server.staff();
    const other = server.browser();
    await other.post('/api/session', { email: member.email, password });
    const sessions = (await browser.get('/api/sessions')).body;
    expect(sessions.map((session: { current: boolean }) => session.current).sort()).toEqual([false, true]);
    const { id } = sessions.find((session: { current: boolean }) => !session.current);
    expect((await browser.delete(`/api/sessions/${id}`)).status).toBe(204);
    expect((await other.get('/api/session')).body).toMatchObject({ code: 'notSignedIn' });
    expect((await browser.get('/api/session')).status).toBe(200);
  });

  test('a colleague cannot revoke it', async () => {
    const server = await openTestServer();
    const { browser } = await server.staff();
    const colleague = await server.staff('Jonas Berg');
    const [own] = (await browser.get('/api/sessions')).body;
    expect((await colleague.browser.delete(`/api/sessions/${own.id}`)).status).toBe(404);
    expect((await browser.get('/api/session')).status).toBe(200);
  });

  test('a session ends after 8 quiet hours, and after 12 hours however busy', async () => {
    const server = await openTestServer();
    const { browser, member } = await server.staff();
    server.clock.now += 8 * HOUR;
    expect((await browser.get('/api/session')).status).toBe(401);
    await browser.post('/api/session', { email: member.email, password });
    for (let hour = 1; hour < 12; hour++) {
      server.clock.now += HOUR;
      expect((await browser.get('/api/session')).status).toBe(200);
    }
    server.clock.now += HOUR;
    expect((await browser.get('/api/session')).status).toBe(401);
  });

  test('a full disk does not sign anyone out', async () => {
    const server = await openTestServer({ env: { LOG_LEVEL: 'silent' } });
    const { browser } = await server.staff();
    vi.spyOn(server.deps.store.staff, 'sawSession').mockRejectedValue(new Error('database or disk is full'));
    server.clock.now += HOUR;
    expect((await browser.get('/api/session')).status).toBe(200);
  });

  test('the cookie cannot be read by scripts, and over https it is bound to the host', async () => {
    const secure = await openTestServer({ env: { BASE_URL: 'https://tavle.example.dk' } });
    const made = await secure.browser().post(setUpPath(await newSetUpLink(secure.deps)), louise);
    expect(made.headers['set-cookie']).toMatch(/^__Host-samtavlen_staff=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});

describe('inviting a colleague', () => {
  test('the link makes one account within seven days', async () => {
    const server = await openTestServer();
    const { browser } = await server.staff();
    const { url } = (await browser.post('/api/staff-invitations')).body;
    const path = `/api/staff-invitations/${url.split('/').at(-1)}`;
    expect((await server.browser().get(path)).body).toEqual({ valid: true });
    expect((await server.browser().post(path, louise)).status).toBe(200);
    expect((await server.browser().get(path)).body).toMatchObject({ code: 'linkUsed' });
    const names = (await browser.get('/api/staff')).body.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Louise Holm', 'Mette Sørensen']);
  });

  test('it is too old after a week, and unknown when it was never made', async () => {
    const server = await openTestServer();
    const { browser } = await server.staff();
    const { url } = (await browser.post('/api/staff-invitations')).body;
    server.clock.now += 7 * 24 * HOUR;
    const late = await server.browser().post(`/api/staff-invitations/${url.split('/').at(-1)}`, louise);
    expect(late).toMatchObject({ status: 410, body: { code: 'linkExpired' } });
    expect((await server.browser().get('/api/staff-invitations/gaet')).status).toBe(404);
  });

  test('an e-mail has one account, and the link can be used for another', async () => {
    const server = await openTestServer();
    const { browser, member } = await server.staff();
    const { url } = (await browser.post('/api/staff-invitations')).body;
    const path = `/api/staff-invitations/${url.split('/').at(-1)}`;
    const taken = await server.browser().post(path, { ...louise, email: member.email });
    expect(taken).toMatchObject({ status: 409, body: { code: 'emailTaken' } });
    expect((await server.browser().post(path, louise)).status).toBe(200);
  });

  test('only staff can invite or see the list', async () => {
    const { browser } = await openTestServer();
    expect((await browser().post('/api/staff-invitations')).status).toBe(401);
    expect((await browser().get('/api/staff')).status).toBe(401);
  });
});
