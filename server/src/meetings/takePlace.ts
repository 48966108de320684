import type { Role } from '@samtavlen/shared/meeting/roles.ts';
import { nanoid } from 'nanoid';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { ID_LENGTH } from '../families/people.ts';
import type { DeviceKind, DevicePlace, PlaceState } from '../store/sql/devices.ts';
import type { OpenEntrance } from './openEntrance.ts';

/** Knocks that may wait at one meeting, so that nobody can fill the facilitator's list. */
const LONGEST_LOBBY = 50;

interface Taken {
  state: PlaceState;
  kind: DeviceKind;
  participant?: string;
  name?: string;
  role?: Role;
}

/** Puts a browser at a place of a meeting, instead of any it had there. */
export async function takePlace(deps: Deps, device: string, meeting: string, taken: Taken): Promise<void> {
  const { state, kind, participant = null } = taken;
  const place: DevicePlace = {
    ...{ id: nanoid(ID_LENGTH), device, meeting, state, kind, participant },
    ...{ name: taken.name ?? '', role: taken.role ?? '', at: deps.clock() },
  };
  await deps.store.devices.put(place);
  deps.changes.tell({ what: 'people', meeting });
}

/** True when the browser already stands where the link leads. */
function isThere(entrance: OpenEntrance, place: DevicePlace | null): boolean {
  if (entrance.kind === 'personal') return place?.state === 'in' && place.participant === entrance.person.id;
  return entrance.kind === 'tablet' && place?.kind === 'tablet';
}

/**
 * A link works again and again for the one it was made for, on one device or several. Once the meeting is closed it
 * lets nobody new in.
 * @throws Refusal `linkExpired`
 */
export async function requireWorking(deps: Deps, entrance: OpenEntrance, device: string | null): Promise<void> {
  if (entrance.found.closedAt === null) return;
  const place = device === null ? null : await deps.store.devices.place(device, entrance.found.meeting.id);
  if (!isThere(entrance, place)) throw new Refusal('linkExpired');
}

/** Goes in by a personal or tablet link. */
export async function enter(deps: Deps, device: string, entrance: OpenEntrance): Promise<void> {
  const { id } = entrance.found.meeting;
  if (isThere(entrance, await deps.store.devices.place(device, id))) return;
  if (entrance.kind === 'personal')
    await takePlace(deps, device, id, { state: 'in', kind: 'own', participant: entrance.person.id });
  else await takePlace(deps, device, id, { state: 'pickPerson', kind: 'tablet' });
}

/** Waits in the lobby; whoever is in already stays in. @throws Refusal `tooManyTries` when the lobby is full */
export async function knock(
  deps: Deps,
  device: string,
  meeting: string,
  guest: { name: string; role: Role },
): Promise<void> {
  const place = await deps.store.devices.place(device, meeting);
  if (place?.state === 'in' || place?.state === 'pickPerson') return;
  if (place === null && (await deps.store.devices.lobby(meeting)).length >= LONGEST_LOBBY)
    throw new Refusal('tooManyTries');
  await takePlace(deps, device, meeting, { state: 'lobby', kind: 'own', ...guest });
}
