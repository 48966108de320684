import { DatabaseSync } from 'node:sqlite';
import { FAILURES } from '@samtavlen/shared/wire/failure.ts';
import { describe, expect, test, vi } from 'vitest';
import { Refusal } from './failures.ts';
import { openTestServer } from './testing/openTestServer.ts';
import type { Api } from './validation.ts';

/** What SQLite really throws when there is no room for a page more. */
function fullDisk(): unknown {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE words (text); PRAGMA max_page_count = 2');
  try {
    db.exec('INSERT INTO words VALUES (zeroblob(100000))');
  } catch (error) {
    return error;
  }
  throw new Error('the disk was not full');
}

/** Every route of the API that is really there, read from the router's own drawing of its tree. */
function routesOf(app: Api): { method: string; path: string }[] {
  const parts: string[] = [];
  const routes = app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([ │├└─]*)(\S+)(?: \((.*)\))?$/.exec(line) ?? [];
      parts.length = Math.max(0, indent.length / 4 - 1);
      parts.push(part);
      const path = parts.join('');
      return methods.split(', ').map((method) => ({ method, path }));
    });
  return routes.filter(
    ({ method, path }) =>
      path.startsWith('/api/') && method !== 'HEAD' && method !== '' && !path.endsWith('openapi.json'),
  );
}

describe('what keeps strangers out', () => {
  test('a change without our own header is refused, whoever is signed in', async () => {
    const { staff } = await openTestServer();
    const { browser } = await staff();
    browser.headers = {};
    expect(await browser.post('/api/staff-invitations')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await browser.get('/api/session')).status).toBe(200);
  });

  test('[P8] a page may only use what comes from here, and may not be framed', async () => {
    const { browser } = await openTestServer();
    const { headers } = await browser().get('/api/health');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests|\*/);
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('over https the browser is told to stay there', async () => {
    const { browser } = await openTestServer({ env: { BASE_URL: 'https://tavle.example.dk' } });
    const { headers } = await browser().get('/api/health');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['content-security-policy']).toContain('wss://');
  });
});

describe('the shape of every no', () => {
  test('an unknown address of the API', async () => {
    const { browser } = await openTestServer();
    const { status, body } = await browser().get('/api/findes-ikke');
    expect({ status, body }).toEqual({
      status: 404,
      body: { code: 'notFound', message: 'Det findes ikke, eller du har ikke adgang til det.' },
    });
  });

  test('is in English for a browser that asks for English first', async () => {
    const { browser } = await openTestServer();
    const english = browser();
    english.headers['accept-language'] = 'en-GB,en;q=0.9,da;q=0.8';
    expect((await english.get('/api/session')).body.message).toBe('Sign in to see this page.');
    english.headers['accept-language'] = 'ar-SY, da;q=0.8, en;q=0.5';
    expect((await english.get('/api/session')).body.message).toBe('سجّل الدخول لترى الصفحة.');
    english.headers['accept-language'] = 'fr, da;q=0.8, en;q=0.5';
    expect((await english.get('/api/session')).body.message).toBe('Log ind for at se siden.');
  });

  test('a body that is no JSON, and one that is too big', async () => {
    const { app } = await openTestServer();
    const headers = { 'x-samtavlen': '1', 'content-type': 'application/json' };
    const broken = await app.inject({ method: 'POST', url: '/api/session', headers, payload: '{"email":' });
    expect([broken.statusCode, broken.json().code]).toEqual([422, 'invalid']);
    const big = await app.inject({ method: 'POST', url: '/api/session', headers, payload: 'x'.repeat(300_000) });
    expect([big.statusCode, big.json().code]).toEqual([413, 'tooBig']);
  });

  test('a missing field is named', async () => {
    const { browser } = await openTestServer();
    const { body } = await browser().post('/api/session', { email: 'mette@kommune.example' });
    expect(body).toEqual({ code: 'invalid', field: 'password', message: 'Her mangler der noget.' });
  });

  test('a full disk says so, and that the last change is not saved', async () => {
    const { deps, staff } = await openTestServer({ env: { LOG_LEVEL: 'silent' } });
    const { browser } = await staff();
    vi.spyOn(deps.store.staff, 'keepLink').mockRejectedValue(fullDisk());
    const { status, body } = await browser.post('/api/staff-invitations');
    expect(status).toBe(507);
    expect(body).toEqual({ code: 'diskFull', message: expect.stringContaining('ikke gemt') });
  });

  test.each(Object.entries(FAILURES))('%s has its status and a sentence', async (code, status) => {
    const { app, browser } = await openTestServer({ env: { LOG_LEVEL: 'silent' } });
    app.get('/api/no', () => {
      throw new Refusal(code as keyof typeof FAILURES);
    });
    const answer = await browser().get('/api/no');
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ code, message: expect.stringMatching(/^\p{Lu}.*\.$/u) });
  });
});

describe('the log', () => {
  test('[P9] an unforeseen error is neutral to the reader, and told without its text', async () => {
    const lines: string[] = [];
    const logTo = { write: (line: string) => void lines.push(line) };
    const { app, browser } = await openTestServer({ env: { LOG_LEVEL: 'info' }, logTo });
    app.get('/api/breaks/:token', () => {
      throw new Error('Karen skrev noget');
    });
    const { status, body } = await browser().get('/api/breaks/hemmeligt');
    expect({ status, body }).toEqual({
      status: 500,
      body: { code: 'unexpected', message: 'Noget gik galt på serveren. Prøv igen om lidt.' },
    });
    const log = lines.join('');
    expect(log).toContain('"failure":"unexpected"');
    expect(log).toContain('/api/breaks/:token');
    expect(log).not.toMatch(/Karen|hemmeligt|127\.0\.0\.1/);
  });

  test('[P9] holds no names, e-mails, passwords or tokens of those who sign up', async () => {
    const lines: string[] = [];
    const logTo = { write: (line: string) => void lines.push(line) };
    const { staff } = await openTestServer({ env: { LOG_LEVEL: 'trace' }, logTo });
    const { browser } = await staff('Mette Sørensen');
    const { url } = (await browser.post('/api/staff-invitations')).body;
    await browser.get(`/kollega/${url.split('/').at(-1)}`);
    await browser.get('/d/etpersonligtlink?x=1');
    const log = lines.join('');
    expect(log).toContain('"status":200');
    for (const secret of ['Mette', 'kommune', 'adgangskode', 'etpersonligtlink', url.split('/').at(-1)])
      expect(log).not.toContain(secret);
  });
});

describe('the access log', () => {
  const openWithFamilies = async () => {
    const server = await openTestServer({ env: { LOG_LEVEL: 'silent' } });
    const config = (verb: 'read' | 'add') => ({ access: { verb, object: 'family' } }) as const;
    server.app.get('/api/test-families/:id', { config: config('read') }, async () => ({ reference: 'DEMO-26-014' }));
    server.app.post('/api/test-families', { config: config('add') }, async (request) => {
      request.made = 'elmer1';
      return {};
    });
    return server;
  };

  test('[P9] tells who did what to which family, and when, and not what was in it', async () => {
    const { deps, clock, staff, browser } = await openWithFamilies();
    const { browser: mette, member } = await staff();
    await mette.post('/api/test-families');
    await mette.get('/api/test-families/elmer1');
    await browser().get('/api/test-families/elmer1');
    const line = { at: clock.now, object: 'family', objectId: 'elmer1', refused: false };
    expect(await deps.store.accessLog.about('family', 'elmer1')).toEqual([
      { ...line, person: `staff:${member.id}`, verb: 'add' },
      { ...line, person: `staff:${member.id}`, verb: 'read' },
      { ...line, person: 'nobody', verb: 'read' },
    ]);
  });

  test('[P9] what cannot be recorded is not shown', async () => {
    const { deps, browser } = await openWithFamilies();
    vi.spyOn(deps.store.accessLog, 'write').mockRejectedValue(fullDisk());
    const { status, body } = await browser().get('/api/test-families/elmer1');
    expect(status).toBe(507);
    expect(body).toMatchObject({ code: 'diskFull' });
    expect(body.reference).toBeUndefined();
  });

  test('a refusal keeps its own shape when it cannot be recorded', async () => {
    const { app, deps, browser } = await openWithFamilies();
    app.get('/api/full-families/:id', { config: { access: { verb: 'read', object: 'family' } } }, () => {
      throw fullDisk();
    });
    vi.spyOn(deps.store.accessLog, 'write').mockRejectedValue(fullDisk());
    const { status, body } = await browser().get('/api/full-families/elmer1');
    expect(status).toBe(507);
    expect(body).toEqual({ code: 'diskFull', message: expect.stringContaining('ikke gemt') });
  });
});

describe('the description of the API', () => {
  test('lists every route with a sentence, and the fields of its input', async () => {
    const { app, browser } = await openTestServer();
    const { paths } = (await browser().get('/api/openapi.json')).body;
    const routes = routesOf(app);
    expect(routes).toContainEqual({ method: 'DELETE', path: '/api/sessions/:id' });
    for (const { method, path } of routes) {
      const described = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect(described?.summary, `${method} ${path}`).toBeTruthy();
    }
    const { properties } = paths['/api/session'].post.requestBody.content['application/json'].schema;
    expect(Object.keys(properties)).toEqual(['email', 'password']);
  });
});

test('lines of the access log go after a year', async () => {
  const { app, deps, clock } = await openTestServer();
  const line = { person: 'nobody', verb: 'read', object: 'family', objectId: 'elmer1', refused: false } as const;
  const DAY = 86_400_000;
  await deps.store.accessLog.write({ ...line, at: clock.now - 366 * DAY });
  await deps.store.accessLog.write({ ...line, at: clock.now - 364 * DAY });
  await app.ready();
  expect(await deps.store.accessLog.about('family', 'elmer1')).toHaveLength(1);
});

test('the app can be built twice at once', async () => {
  const [one, two] = [await openTestServer(), await openTestServer()];
  expect((await one.browser().get('/api/health')).body).toEqual({ ok: true });
  expect((await two.browser().get('/api/health')).body).toEqual({ ok: true });
});
