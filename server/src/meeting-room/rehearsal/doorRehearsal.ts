import { once } from 'node:events';
import type { Deps } from '../../deps.ts';
import { MeetingsThisTurn } from '../../meetings/MeetingsThisTurn.ts';
import type { Api } from '../../validation.ts';

/** Knocks at the door: enough for it to be compiled, 0.1 s of CPU. */
const TIMES = 100;

/** A goodbye that does not come must not keep the server from starting, ms. */
const MOST_MS = 1_000;

const NOBODY = 'rehearsal';

/** All that is kept of a meeting is asked for at every so many knocks: a table's eight come to one meeting. */
const SELDOM = 4;

/** What the store is asked when somebody comes to a meeting that nobody is at yet. */
const askAllOf = (id: string, meetings: MeetingsThisTurn): Promise<unknown> =>
  Promise.all([
    ...[meetings.people(id), meetings.place(id, id), meetings.lobby(id), meetings.photoOwners(id)],
    ...[meetings.agreements(id), meetings.scales(id), meetings.coordinators(id), meetings.cadence(id)],
  ]);

/**
 * Knocks at the door of a meeting there is not, before anybody else does, and asks the store what it is asked for each
 * one who comes in (see `rehearse`).
 */
export async function rehearseDoor(app: Api, { store, publicUrl }: Deps): Promise<void> {
  await app.ready();
  const meetings = new MeetingsThisTurn(store);
  const headers = { host: new URL(publicUrl).host, origin: publicUrl, cookie: 'nobody=nobody' };
  for (let time = 0; time < TIMES; time++) {
    const caller = await app.injectWS(`/ws/board/${NOBODY}`, {
      headers,
      socket: { remoteAddress: '0.0.0.0' },
    } as never);
    // There is no such meeting: the server says so, and goodbye.
    await once(caller, 'close', { signal: AbortSignal.timeout(MOST_MS) });
    if (time % SELDOM === 0) await askAllOf(NOBODY, meetings);
  }
  // A line without a network does not notice that the other end is gone.
  for (const line of app.websocketServer.clients) line.terminate();
}
