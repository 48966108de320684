import type { DoorState, Knock } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { get, post, remove } from '../api/request.ts';

/** What stands behind a link, before anyone has gone in: looking never enters (link previews look too). */
export type Entrance =
  | { kind: 'personal'; meetingId: string; name: string; purpose: string; startsAt: string }
  | { kind: 'meeting'; meetingId: string; purpose: string; startsAt: string }
  | { kind: 'tablet'; meetingId: string; purpose: string; startsAt: string };

export type TabletPerson = Pick<Participant, 'id' | 'name' | 'role' | 'age' | 'relation'>;

type Place = { meetingId: string };

export const lookBehind = (token: string) => get<Entrance>(`/entrances/${encodeURIComponent(token)}`);
export const enter = (token: string) => post<Place>(`/entrances/${encodeURIComponent(token)}`);
/** Asked before the name, so that nobody types a name for a code that fits nothing. */
export const tryCode = (code: string) => post<{ ok: true }>('/codes', { code });
export const knock = (given: Knock) => post<Place>('/knocks', given);
export const whereAmI = (meeting: string) => get<DoorState>(`/meetings/${meeting}/me`);
export const leave = (meeting: string) => remove(`/meetings/${meeting}/me`);
export const openWall = (code: string) => post<Place>('/wall', { code });
export const whoMayWrite = (meeting: string) => get<{ people: TabletPerson[] }>(`/meetings/${meeting}/tablet`);
export const writeAs = (meeting: string, participant: string | null) =>
  post<void>(`/meetings/${meeting}/tablet`, { participant });
