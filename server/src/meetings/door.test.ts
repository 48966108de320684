import type { FastifyRequest } from 'fastify';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/openTestServer.ts';
import type { TestBrowser } from '../testing/TestBrowser.ts';
import { whoIsAt } from './door.ts';
import { elmerPlan, planElmer } from './testing/planElmer.ts';

/** A request as the door sees it: cookies, and the session the server found in them. */
async function open() {
  const server = await openTestServer();
  const planned = await planElmer(server);
  const asks = async (browser: TestBrowser, as?: 'wall', meeting = planned.meeting.id) => {
    const signedIn = (await browser.get('/api/session')).body;
    const staffSession = signedIn.id ? { staff: signedIn } : null;
    const request = { cookies: browser.cookies, staffSession, participant: null } as unknown as FastifyRequest;
    return { door: await whoIsAt(server.deps, request, meeting, as), participant: request.participant };
  };
  return { ...server, ...planned, asks };
}

describe('the door of a meeting', () => {
  test('is shut for someone nobody knows', async () => {
    const { asks, browser } = await open();
    expect((await asks(browser())).door).toEqual({ in: false, why: 'notSignedIn' });
    expect((await asks(browser(), 'wall')).door).toEqual({ in: false, why: 'notSignedIn' });
  });

  test("is shut for a colleague who has no place there, even one of the family's own", async () => {
    const { asks, staff, deps, family, clock } = await open();
    const { browser: colleague, member } = await staff('Anders Lyngfelt');
    await deps.store.families.addStaff(family.id, [member.id], clock.now);
    for (const as of [undefined, 'wall'] as const)
      expect((await asks(colleague, as)).door).toEqual({ in: false, why: 'notAdmitted' });
  });

  test('opens for facilitator and deputy, and opens the wall for them', async () => {
    const { asks, ida, karim, seats } = await open();
    expect((await asks(ida)).door).toEqual({ in: true, right: 'facilitator', participant: seats.p1 });
    expect((await asks(karim)).door).toEqual({ in: true, right: 'facilitator', participant: seats.p2 });
    expect((await asks(karim, 'wall')).door).toEqual({ in: true, right: 'wall', participant: null });
  });

  test('opens for a colleague who takes part without leading as a participant, also when the wall is asked for', async () => {
    const { asks, ida, karim, path, seats } = await open();
    await ida.patch(`${path}/participants/${seats.p2}`, { lead: null });
    for (const as of [undefined, 'wall'] as const)
      expect((await asks(karim, as)).door).toEqual({ in: true, right: 'participant', participant: seats.p2 });
  });

  test('opens for Signe as a participant, never as the wall, and says who she is to the access log', async () => {
    const { asks, browser, linkOf, seats } = await open();
    const phone = browser();
    await phone.post(await linkOf('f1'));
    for (const as of [undefined, 'wall'] as const)
      expect(await asks(phone, as)).toEqual({
        door: { in: true, right: 'participant', participant: seats.f1 },
        participant: seats.f1,
      });
  });

  test("does not let a place at one meeting open another's", async () => {
    const { asks, browser, linkOf, ida, family, staffIds } = await open();
    const other = await ida.post(`/api/families/${family.id}/meetings`, elmerPlan(staffIds));
    const phone = browser();
    await phone.post(await linkOf('f1'));
    expect((await asks(phone, undefined, other.body.id)).door).toEqual({ in: false, why: 'notAdmitted' });
  });

  test('is not there when the meeting is not', async () => {
    const { asks, ida } = await open();
    expect((await asks(ida, undefined, 'ingenting12')).door).toEqual({ in: false, why: 'noSuchMeeting' });
  });
});
