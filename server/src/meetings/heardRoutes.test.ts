import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import { expect, test } from 'vitest';
import { openTestServer, TEST_NOW, type TestServer } from '../testing/openTestServer.ts';
import { planElmer } from './testing/planElmer.ts';

const WORDS = 'ZEBRAFINK: jeg fik ikke sagt det om natten.';

/** Elmer's meeting with Signe and Torben on their phones; `close` ends it. */
async function atTheTable(server: TestServer) {
  const planned = await planElmer(server);
  const [signe, torben] = [server.browser(), server.browser()];
  await signe.post(await planned.linkOf('f1'));
  await torben.post(await planned.linkOf('f2'));
  const close = () =>
    server.deps.store.meetings.saveConduct(planned.meeting.id, { ...conductAtStart, phase: 'closed' }, TEST_NOW);
  return { ...planned, signe, torben, close };
}

test('[P2] what one person says reaches no other device, no paper and no log until five families have answered', async () => {
  const server = await openTestServer();
  const { ida, signe, torben, path, family, meeting, close } = await atTheTable(server);
  await close();
  expect((await signe.post(`${path}/heard`, { heard: 2, words: WORDS })).body).toEqual({ counted: true });
  const asked = await Promise.all([
    ...['/api/heard', '/api/families', `/api/families/${family.id}`, `/api/families/${family.id}/plan`].map((url) =>
      ida.get(url),
    ),
    ...[path, `${path}/my-agreements`, `${path}/papers`, `${path}/me`, '/api/heard'].map((url) => torben.get(url)),
  ]);
  const log = await server.deps.store.accessLog.about('meeting', meeting.id);
  for (const answer of [...asked.map(({ body }) => body), log])
    expect(JSON.stringify(answer) ?? '').not.toContain('ZEBRAFINK');
  expect((await ida.get('/api/heard')).body.answers).toBe(0);
});

test('one answer a person, after the meeting, and only from those who took part', async () => {
  const server = await openTestServer();
  const { ida, signe, path, close } = await atTheTable(server);
  const say = (browser: typeof signe) => browser.post(`${path}/heard`, { heard: 8 });
  expect(await say(signe)).toMatchObject({ status: 409, body: { code: 'meetingNotClosed' } });
  await close();
  expect((await say(signe)).body).toEqual({ counted: true });
  expect((await say(signe)).body).toEqual({ counted: false });
  expect((await say(ida)).status).toBe(403);
  expect((await say(server.browser())).status).toBe(401);
  expect((await signe.post(`${path}/heard`, {})).status).toBe(422);
  expect((await server.browser().get('/api/heard')).status).toBe(401);
});
