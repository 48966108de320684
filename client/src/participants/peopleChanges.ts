import type { ParticipantChange } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { patch, post } from '../api/request.ts';

/** What those who run the meeting can do about who is in the room. */
export interface PeopleChanges {
  admit(device: string, as?: string): Promise<void>;
  refuse(device: string): Promise<void>;
  sendOut(person: string): Promise<void>;
  letIn(person: string): Promise<void>;
  change(person: string, change: ParticipantChange): Promise<void>;
}

export function peopleChanges(meeting: string): PeopleChanges {
  const at = `/meetings/${meeting}`;
  return {
    admit: (device, as) => post(`${at}/lobby/${device}/admit`, as === undefined ? {} : { as }),
    refuse: (device) => post(`${at}/lobby/${device}/refuse`),
    sendOut: (person) => post(`${at}/participants/${person}/out`),
    letIn: (person) => post(`${at}/participants/${person}/in`),
    change: (person, change) => patch(`${at}/participants/${person}`, change),
  };
}
