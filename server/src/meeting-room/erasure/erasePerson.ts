import { boardWithout, closedWithout, draftsWithout, type Erased } from '@samtavlen/shared/board/erasePerson.ts';
import { roomKey, roomOf } from '@samtavlen/shared/wire/rooms.ts';
import words from '@samtavlen/shared/words/da/erasure.json' with { type: 'json' };
import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import { ID_LENGTH } from '../../families/people.ts';
import { type RoomStore, StaleOwner, type StoredRoom } from '../../store/RoomStore.ts';
import type { Store } from '../../store/Store.ts';
import type { ErasedPart, RoomAnew } from '../../store/sql/erasures.ts';
import { isWaiting } from '../gate/yjsInside.ts';
import type { OpenRooms } from '../OpenRooms.ts';

/** One person, as a family knows them: perhaps in its list, and at these meetings. */
export interface PersonToErase {
  person: string | null;
  places: readonly { meeting: string; participant: string }[];
}

interface ErasureNeeds {
  store: Store;
  rooms: OpenRooms;
  now(): number;
}

/** How often it is begun again when something was written meanwhile. */
const TRIES = 3;

function documentOf({ snapshot, log }: Pick<StoredRoom, 'snapshot' | 'log'>): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const bytes of snapshot ? [snapshot, ...log] : log) Y.applyUpdate(doc, bytes);
  });
  if (isWaiting(doc)) throw new Error('the log lacks something');
  return doc;
}

/** Opening a room takes it over: whoever had it open writes nothing more (I5). */
async function roomWithout(rooms: RoomStore, room: string, who: Erased): Promise<RoomAnew> {
  const stored = await rooms.open(room);
  const closed = stored.closed ? await rooms.closedBoard(room) : null;
  const onBoard = roomOf(room).kind === 'board';
  const old = documentOf(stored);
  const anew = onBoard ? boardWithout(old, who) : draftsWithout(old, who);
  return {
    ...{ room, epoch: stored.epoch, seq: stored.lastSeq, client: anew.clientID },
    snapshot: Y.encodeStateAsUpdate(anew),
    closed: closed && closedWithout(closed, anew, who, words.someone),
  };
}

async function partWithout(rooms: RoomStore, meeting: string, participant: string): Promise<ErasedPart> {
  const who: Erased = { person: participant, pseudonym: nanoid(ID_LENGTH) };
  const own = roomKey({ kind: 'draft', meeting, participant });
  const others = (await rooms.ofMeeting(meeting)).filter((key) => key !== own);
  const made: RoomAnew[] = [];
  for (const key of others) made.push(await roomWithout(rooms, key, who));
  return { meeting, participant, pseudonym: who.pseudonym, rooms: made };
}

/**
 * Takes one person and their words out of meetings, plan and family, in one transaction (engine.md 3.16). Every document
 * is made anew, so that nothing of it is in any history; those who are at the meeting begin afresh by themselves.
 * @throws what the disk says; then nothing has changed
 */
export async function erasePerson(needs: ErasureNeeds, { person, places }: PersonToErase): Promise<void> {
  const [last = [], ...before] = rounds(places);
  for (const round of before) await eraseRound(needs, { person: null, places: round });
  await eraseRound(needs, { person, places: last });
  await needs.store.rooms.settle();
  await needs.store.scrub();
}

/** A document is made anew once at a time: who has two places at one meeting goes in two rounds. */
function rounds(places: PersonToErase['places']): PersonToErase['places'][] {
  const made: { meeting: string; participant: string }[][] = [];
  for (const place of places) {
    const free = made.find((round) => round.every(({ meeting }) => meeting !== place.meeting));
    if (free) free.push(place);
    else made.push([place]);
  }
  return made;
}

async function eraseRound({ store, rooms, now }: ErasureNeeds, { person, places }: PersonToErase): Promise<void> {
  await rooms.makeAnew(
    places.map(({ meeting }) => meeting),
    async () => {
      for (let left = TRIES; ; left--) {
        const parts: ErasedPart[] = [];
        for (const { meeting, participant } of places) parts.push(await partWithout(store.rooms, meeting, participant));
        try {
          return await store.erasures.erase({ parts, name: words.someone, person, at: now() });
        } catch (error) {
          if (!(error instanceof StaleOwner) || left === 1) throw error;
        }
      }
    },
  );
}
