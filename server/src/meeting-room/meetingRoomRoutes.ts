import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { takeIntoPlan } from '../families/plan.ts';
import { takeAlong } from '../meetings/carryOver.ts';
import { whoIsAt } from '../meetings/door.ts';
import { meetingFacts } from '../meetings/factsOf.ts';
import { guideNow } from '../meetings/guideInUse.ts';
import { MeetingsThisTurn } from '../meetings/MeetingsThisTurn.ts';
import { plainRoutes } from '../plain-pages/plainRoutes.ts';
import type { Shell } from '../plain-pages/Shell.ts';
import { recogniseAgain } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { Scrubbing } from './compaction/Scrubbing.ts';
import { erasureRoutes } from './erasure/erasureRoutes.ts';
import { OpenRooms } from './OpenRooms.ts';
import { operatorRoutes } from './operatorRoutes.ts';
import { photoRoutes } from './photoRoutes.ts';
import { plainBoards } from './plainBoards.ts';
import { RoomMeter } from './RoomMeter.ts';
import { SpareMemory } from './SpareMemory.ts';
import { socketDoor } from './socketDoor.ts';
import { Tidying } from './Tidying.ts';
import { giveBack, held } from './v8Memory.ts';

/** How long an empty room stays in memory at most, and how soon a revoked session is noticed, in ms. */
const LOOK_ROUND_MS = 30_000;

/** A browser always names the page's origin; a page of another origin does not get in with our cookies. */
function isOurOrigin({ publicUrl }: Deps, request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  return origin === publicUrl || URL.parse(origin)?.host === host;
}

/** The live part of the server: the rooms, the two sockets into them, and the forms for those without scripts. */
export async function meetingRoomRoutes(app: Api, deps: Deps, shell: Shell | null): Promise<void> {
  const log = (event: string, details: Record<string, unknown>) => app.log.info(details, event);
  const meter = new RoomMeter();
  const meetings = new MeetingsThisTurn(deps.store);
  operatorRoutes(app, deps, meter.register);
  const rooms = new OpenRooms({
    meter,
    rooms: deps.store.rooms,
    changes: deps.changes,
    now: deps.clock,
    log,
    meetingFacts: (meeting) => meetingFacts(deps, meeting, meetings),
    recordShutOut: (meeting, participant) =>
      deps.store.accessLog.write({
        at: deps.clock(),
        person: participant === null ? 'nobody' : `participant:${participant}`,
        ...{ verb: 'change', object: 'meeting', objectId: meeting, refused: true },
      }),
  });
  erasureRoutes(app, deps, rooms);
  photoRoutes(app, deps, rooms);
  socketDoor(app, rooms, {
    meter,
    changes: deps.changes,
    rooms: deps.store.rooms,
    now: deps.clock,
    log,
    isOurOrigin: (request) => isOurOrigin(deps, request),
    async whoIsAt(request, meeting) {
      await recogniseAgain(request, deps);
      const { as } = request.query as { as?: string };
      return whoIsAt(deps, request, meeting, as === 'wall' ? 'wall' : undefined, meetings);
    },
    takeAlong: (meeting) => takeAlong(deps.store, meeting, deps.clock()),
    guideNow: (meeting) => guideNow(deps.store, meeting),
    saveConduct: (meeting, conduct) => deps.store.meetings.saveConduct(meeting, conduct, deps.clock()),
    takeIntoPlan: async (closed) => void (await takeIntoPlan(deps.store, closed)),
  });
  if (shell) plainRoutes(app, deps, plainBoards(rooms, deps.clock), shell);
  const tidying = new Tidying(rooms, deps.store.rooms, deps.clock);
  const scrubbing = new Scrubbing({
    scrub: () => deps.store.scrub(),
    now: deps.clock,
    lastWrittenAt: () => rooms.lastWrittenAt,
    scrubbed: (ms) => meter.scrubbed(ms),
    log,
  });
  const memory = new SpareMemory({
    ...{ now: deps.clock, lastWrittenAt: () => rooms.lastWrittenAt, held, giveBack },
    gaveBack: (ms) => meter.gaveBack(ms),
  });
  const lookRound = setInterval(() => {
    rooms
      .recheckAll()
      .then(() => rooms.sweep())
      .then(() => tidying.lookAgain())
      .then(() => scrubbing.lookAgain())
      .then(() => memory.lookAgain())
      .catch((error: Error) => log('rooms not looked after', { error: error.name }));
  }, LOOK_ROUND_MS);
  app.addHook('preClose', async () => {
    clearInterval(lookRound);
    await rooms.close();
  });
}
