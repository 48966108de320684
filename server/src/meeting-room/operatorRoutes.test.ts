import { expect, test } from 'vitest';
import { openTestServer } from '../testing/openTestServer.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';
import { holdCommits } from './testing/holdCommits.ts';

const NOISE = 'Der er for meget larm i klassen.';

test('the server is ready when the disk takes a commit, and not when it has not for a while', async () => {
  const server = await openTestServer();
  expect(await server.browser().get('/api/ready')).toMatchObject({ status: 200, body: { ok: true } });
  const broken = await openTestServer();
  broken.deps.store.rooms.probe = async () => {
    throw new Error('the disk is full');
  };
  expect(await broken.browser().get('/api/ready')).toMatchObject({ status: 503, body: { ok: false } });
  expect(await broken.browser().get('/api/health')).toMatchObject({ status: 200 });
});

test('the numbers hold what was written as a count, and no name and no word of it', async () => {
  const { server, sit, open, say } = await elmerMeeting();
  const elmer = await sit('b1');
  await open();
  say(elmer, 'b1', 'card-c1', NOISE);
  await elmer.saved();
  const { body } = await server.browser().get('/api/metrics');
  expect(body).toMatch(/^samtavlen_edits_total [1-9]/m);
  expect(body).toMatch(/^samtavlen_connections 2$/m);
  for (const name of ['document_bytes', 'log_edits', 'journal_bytes'])
    expect(body).toMatch(new RegExp(`^samtavlen_${name} [1-9]`, 'm'));
  expect(body).toMatch(/^samtavlen_buffered_bytes 0$/m);
  expect(body).not.toMatch(/larm|Elmer|card-c1/);
});

test('a commit the disk does not take is counted', async () => {
  const { server, sit, open, say } = await elmerMeeting();
  const elmer = await sit('b1');
  await open();
  await elmer.saved();
  const disk = holdCommits(server.deps.store.rooms);
  disk.fill();
  say(elmer, 'b1', 'card-c1', NOISE);
  await elmer.until('the disk trouble is told', () => elmer.storeFailing);
  expect((await server.browser().get('/api/metrics')).body).toMatch(/^samtavlen_commits_failed_total [1-9]/m);
  disk.makeRoom();
  await elmer.saved();
});

test('from elsewhere the numbers open only with the token', async () => {
  const { app } = await openTestServer({ env: { METRICS_TOKEN: 'et langt hemmeligt ord' } });
  const ask = (headers: Record<string, string>) =>
    app.inject({ url: '/api/metrics', headers, remoteAddress: '192.168.1.20' });
  expect((await ask({})).statusCode).toBe(404);
  expect((await ask({ authorization: 'Bearer et andet ord' })).statusCode).toBe(404);
  expect((await ask({ authorization: 'Bearer et langt hemmeligt ord' })).statusCode).toBe(200);
  const passedOn = await app.inject({ url: '/api/metrics', headers: { 'x-forwarded-for': '192.168.1.20' } });
  expect(passedOn.statusCode).toBe(404);
});
