import { mayHear, mayRead } from '@samtavlen/shared/access/policy.ts';
import type { Writer } from '@samtavlen/shared/access/Write.ts';
import { personOf } from '@samtavlen/shared/board/drafts.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { idField } from '@samtavlen/shared/meeting/fields.ts';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { atTheTable } from '../meetings/atTheTable.ts';
import { existingMeeting, meetingFor } from '../meetings/meetingAccess.ts';
import { cleanJpeg, PHOTO } from '../pictures/cleanJpeg.ts';
import type { Api } from '../validation.ts';
import type { LiveMeeting } from './LiveMeeting.ts';
import type { OpenRooms } from './OpenRooms.ts';

/** Letters and digits of a photo's address, some 180 bits: nobody finds one by trying. */
const ID_LENGTH = 30;

const params = v.object({ id: v.string() });
const photoParams = v.object({ id: v.string(), photo: idField });

/** For oneself, or for a seat one writes for. */
function mayKeepFor(live: LiveMeeting, owner: string, { participant, right }: Writer): boolean {
  const scribe = live.policyFacts().scribeOf(owner);
  return (
    participant !== null &&
    (owner === participant || scribe === participant || (scribe !== null && right === 'facilitator'))
  );
}

/** True for whoever may read the owner's drafts, whoever the owner lets see it, and everyone when it is on the board. */
async function maySee(rooms: OpenRooms, live: LiveMeeting, photo: string, who: Writer): Promise<boolean> {
  const owner = live.facts.photos.get(photo);
  if (owner === undefined) return false;
  const { id: meeting } = live.facts.meeting;
  const facts = live.policyFacts();
  if (owner === who.participant) return true;
  if (!mayHear({ kind: 'board', meeting }, who, facts)) return false;
  if (mayRead({ kind: 'draft', meeting, participant: owner }, who, facts)) return true;
  const toOne = live.drafted.get(owner)?.shownToOne ?? [];
  if (toOne.some((draft) => draft.photo === photo && personOf(draft.share) === who.participant)) return true;
  return (await photosOnBoard(rooms, live)).has(photo);
}

async function photosOnBoard(rooms: OpenRooms, live: LiveMeeting): Promise<Set<string | null>> {
  const room = await rooms.room({ kind: 'board', meeting: live.facts.meeting.id });
  const { columns, parked, late } = readBoard(openBoard(room.doc), live.template);
  const cards = [...columns.flatMap((column) => column.cards), ...parked, ...late];
  return new Set(cards.map(({ photo }) => photo));
}

/** Photos on cards: taken in clean and small, and shown to those who may read the card they stand on. */
export function photoRoutes(app: Api, deps: Deps, rooms: OpenRooms): void {
  app.addContentTypeParser(
    'image/jpeg',
    { parseAs: 'buffer', bodyLimit: PHOTO.bytes },
    async (_: unknown, body: Buffer) => body,
  );
  keepingPhotos(app, deps, rooms);
  seeingPhotos(app, deps, rooms);
}

function keepingPhotos(app: Api, deps: Deps, rooms: OpenRooms): void {
  app.post(
    '/api/meetings/:id/photos',
    {
      config: { access: { verb: 'add', object: 'meeting' } },
      schema: {
        params,
        querystring: v.object({ owner: v.optional(idField) }),
        summary: 'Keep a photo (image/jpeg, 200 kB) for a card; `owner` is a seat one writes for',
      },
    },
    async (request) => {
      const { id: meeting } = request.params;
      const who = await atTheTable(deps, request, meeting);
      const live = await rooms.meeting(meeting);
      const owner = request.query.owner ?? who.participant ?? '';
      if (!mayKeepFor(live, owner, who)) throw new Refusal('forbidden');
      if (live.policyFacts().phase === 'closed') throw new Refusal('meetingClosed');
      const clean = Buffer.isBuffer(request.body) ? cleanJpeg(request.body) : null;
      if (!clean) throw new Refusal('notAPhoto');
      const { bytes: jpeg, width, height } = clean;
      const id = nanoid(ID_LENGTH);
      const by = who.participant as string;
      if (!(await deps.store.photos.add({ id, meeting, owner, by, at: deps.clock(), width, height, jpeg })))
        throw new Refusal('tooManyPhotos');
      // Before the answer: the phone puts it on a card next, and the gate asks whose it is.
      live.facts.photos.set(id, owner);
      return { id };
    },
  );

  app.delete(
    '/api/meetings/:id/photos/:photo',
    {
      config: { access: { verb: 'delete', object: 'meeting' } },
      schema: { params: photoParams, summary: 'Throw a photo away that is not on the board' },
    },
    async (request, reply) => {
      const { id: meeting, photo } = request.params;
      const who = await atTheTable(deps, request, meeting);
      const live = await rooms.meeting(meeting);
      const owner = live.facts.photos.get(photo);
      if (owner === undefined || !mayKeepFor(live, owner, who)) throw new Refusal('notFound');
      if (live.policyFacts().phase === 'closed') throw new Refusal('meetingClosed');
      if ((await photosOnBoard(rooms, live)).has(photo)) throw new Refusal('forbidden');
      await deps.store.photos.remove(meeting, photo);
      live.facts.photos.delete(photo);
      return reply.code(204).send();
    },
  );
}

function seeingPhotos(app: Api, deps: Deps, rooms: OpenRooms): void {
  app.get(
    '/api/meetings/:id/photos/:photo',
    {
      config: { access: { verb: 'read', object: 'meeting' } },
      schema: {
        params: photoParams,
        querystring: v.object({ as: v.optional(v.picklist(['wall', 'staff'], 'unknown')) }),
        summary:
          'A photo, for those who may read the card it stands on; `as` the wall, or staff of the family reading papers',
      },
    },
    async (request, reply) => {
      const { id: meeting, photo } = request.params;
      const { as } = request.query;
      const live = await rooms.meeting((await existingMeeting(deps, meeting)).meeting.id);
      const may =
        as === 'staff'
          ? (await meetingFor(deps, request, meeting)) && (await photosOnBoard(rooms, live)).has(photo)
          : await maySee(rooms, live, photo, await atTheTable(deps, request, meeting, as));
      const kept = may ? await deps.store.photos.find(meeting, photo) : null;
      if (!kept) throw new Refusal('notFound');
      return reply
        .type('image/jpeg')
        .header('content-disposition', 'inline; filename="foto.jpg"')
        .send(Buffer.from(kept.jpeg));
    },
  );
}
