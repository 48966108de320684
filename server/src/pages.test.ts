import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './store/temporaryFolder.ts';
import { openTestServer } from './testing/openTestServer.ts';

const built = {
  'index.html': '<title>Samtavlen</title>',
  'index.html.br': 'small page',
  'assets/index-a1b2c3.js': 'script',
  'assets/index-a1b2c3.js.br': 'small script',
};

async function openWithPages(files: Record<string, string>) {
  const { folder, remove } = temporaryFolder(files);
  const server = await openTestServer({ pages: folder });
  onTestFinished(remove);
  return server.browser();
}

test.each(['/log-ind', '/familier/elmer1', '/familier', '/moede/m1/tavle?x=1'])(
  '%s opens the client, asked for anew each time',
  async (url) => {
    const browser = await openWithPages(built);
    const { status, body, headers } = await browser.get(url);
    expect({ status, body }).toEqual({ status: 200, body: '<title>Samtavlen</title>' });
    expect(headers['cache-control']).toBe('no-cache');
  },
);

test('what was compressed at build is sent to those who can read it', async () => {
  const browser = await openWithPages(built);
  browser.headers['accept-encoding'] = 'gzip, br';
  expect((await browser.get('/tavle')).body).toBe('small page');
  const script = await browser.get('/assets/index-a1b2c3.js');
  expect(script.body).toBe('small script');
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(script.headers['content-type']).toContain('javascript');
});

test('a file of an earlier build is missing, and is not mistaken for a page', async () => {
  const browser = await openWithPages(built);
  expect((await browser.get('/assets/index-old.js')).status).toBe(404);
  expect((await browser.get('/ikon.png')).status).toBe(404);
  expect((await browser.post('/moede/m1')).status).toBe(404);
});

test('no file outside the folder can be reached', async () => {
  const browser = await openWithPages(built);
  for (const url of ['/../secret.key', '/..%2fsecret.key', '/assets/..%2f..%2fsecret.key'])
    expect((await browser.get(url)).body).not.toContain('small');
});

test('before the first build, one sentence says what to do', async () => {
  const browser = await openWithPages({});
  const { status, body } = await browser.get('/');
  expect(status).toBe(503);
  expect(body).toContain('npm start');
});
