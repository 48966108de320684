import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import type { BroughtCard } from '@samtavlen/shared/board/carried.ts';
import { type CarryCard, type CarryOffer, carryOffer, spotIn } from '@samtavlen/shared/board/carryOver.ts';
import type { Carry } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import { InvalidInput } from '../failures.ts';
import type { Store } from '../store/Store.ts';
import type { StoredMeeting, StoredParticipant } from '../store/sql/meetingRows.ts';
import { withPictures } from './carryPictures.ts';

const boardOf = (store: Store, meeting: string): Promise<ClosedBoard | null> =>
  store.rooms.closedBoard(roomKey({ kind: 'board', meeting }));

/** The meeting that was closed last, while its board is kept. */
async function lastClosed(store: Store, family: string): Promise<ClosedBoard | null> {
  const closed = (await store.meetings.ofFamily(family))
    .filter(({ closedAt, boardDeleted }) => closedAt !== null && !boardDeleted)
    .sort((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? 1 : -1));
  return closed[0] ? boardOf(store, closed[0].meeting.id) : null;
}

/** What the family's last meeting left to the next; null before the first. */
export async function offerFor(store: Store, family: string): Promise<CarryOffer | null> {
  const closed = await lastClosed(store, family);
  return closed && carryOffer(closed);
}

/** @throws InvalidInput for a meeting of another family, or cards that are not on its board */
export async function checkCarry(store: Store, family: string, { meeting, cards }: Carry): Promise<void> {
  const closed = await boardOf(store, meeting);
  const offered = closed?.meeting.familyId === family ? carryOffer(closed).cards.map(({ id }) => id) : [];
  if (!closed || cards.some((card) => !offered.includes(card))) throw new InvalidInput('unknown', 'carry');
}

/** The same person at both meetings; someone who was put on a list by name only is known by name and role. */
function isSame(then: StoredParticipant, now: StoredParticipant): boolean {
  if (then.personId !== null && now.personId !== null) return then.personId === now.personId;
  if (then.staffId !== null && now.staffId !== null) return then.staffId === now.staffId;
  return then.name === now.name && then.role === now.role;
}

/** Who is who: each one's id at the earlier meeting, and at this. Those who do not come keep the one they had. */
async function whoIsWho(store: Store, from: string, to: string): Promise<(participant: string) => string | null> {
  const [then, now] = await Promise.all([store.meetings.people(from), store.meetings.people(to)]);
  const known = new Map(then.map((person) => [person.id, now.find((other) => isSame(person, other))?.id ?? null]));
  return (participant) => known.get(participant) ?? null;
}

interface Bringing {
  /** The meeting they were said at began then, ISO instant. */
  at: string;
  to: StoredMeeting;
  idHere: (participant: string) => string | null;
  /** Who leads: stands as having set aside what was set aside by someone who does not come. */
  leader: string;
  now: number;
}

function brought(card: CarryCard, { at, to, idHere, leader, now }: Bringing): BroughtCard {
  const { id, text, waits, why, parkedBy, danger } = card;
  const here = idHere(card.author);
  const carried = { at, name: here === null ? card.name : '', danger };
  const parked = waits ? { by: idHere(parkedBy ?? '') ?? leader, at: now, why, next: false } : null;
  const spot = spotIn(templates[to.meeting.template], card);
  return { id, author: here ?? card.author, text, at: now, ...spot, carried, parked };
}

/** What another meeting has taken along already is not brought to a second. */
async function takenAlready(store: Store, { meeting }: StoredMeeting, from: string): Promise<string[]> {
  const others = (await store.meetings.ofFamily(meeting.familyId)).filter((other) => other.meeting.id !== meeting.id);
  return others.flatMap(({ carry, conduct }) =>
    carry?.meeting === from && conduct.phase !== 'planned' ? carry.cards : [],
  );
}

/**
 * What comes along to a meeting that opens: what was chosen when it was set up, or else what the last meeting set aside
 * for the next. The words are read now, so that what has been erased since does not come back.
 */
export async function takeAlong(store: Store, id: string, now: number): Promise<BroughtCard[]> {
  const to = await store.meetings.find(id);
  if (!to) return [];
  const { carry } = to;
  const closed = carry ? await boardOf(store, carry.meeting) : await lastClosed(store, to.meeting.familyId);
  if (!closed) return [];
  const { cards, at, meeting } = carryOffer(closed);
  const taken = carry ? [] : await takenAlready(store, to, meeting);
  const comes = (card: CarryCard) => (carry ? carry.cards.includes(card.id) : card.waits && !taken.includes(card.id));
  const chosen = cards.filter(comes);
  await store.meetings.keepCarry(id, { meeting, cards: chosen.map((card) => card.id) });
  const idHere = await whoIsWho(store, meeting, id);
  const leader = (await store.meetings.people(id)).find(({ lead }) => lead !== undefined)?.id ?? '';
  const words = chosen.map((card) => brought(card, { at, to, idHere, leader, now }));
  return withPictures(store, closed, id, words);
}
