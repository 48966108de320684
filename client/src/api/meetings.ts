import type { Day } from '@samtavlen/shared/meeting/day.ts';
import type {
  Entrances,
  MeetingDetails,
  MeetingWithPeople,
  NewMeeting,
  ParticipantChange,
  ParticipantInput,
} from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { get, patch, post, put, remove } from './request.ts';

export const listMeetingsOn = (day: Day) => get<MeetingWithPeople[]>(`/meetings?on=${day}`);
export const getMeeting = (id: string) => get<MeetingWithPeople>(`/meetings/${id}`);
export const makeMeeting = (familyId: string, input: NewMeeting) =>
  post<MeetingWithPeople>(`/families/${familyId}/meetings`, input);
export const changeMeeting = (id: string, input: MeetingDetails) => put<MeetingWithPeople>(`/meetings/${id}`, input);
export const deleteMeeting = (id: string) => remove(`/meetings/${id}`);

export const getEntrances = (id: string) => get<Entrances>(`/meetings/${id}/entrances`);
export const addParticipant = (meetingId: string, input: ParticipantInput) =>
  post<Participant>(`/meetings/${meetingId}/participants`, input);
export const changeParticipant = (meetingId: string, id: string, input: ParticipantChange) =>
  patch<Participant>(`/meetings/${meetingId}/participants/${id}`, input);
export const renewLink = (meetingId: string, id: string) =>
  post<{ url: string }>(`/meetings/${meetingId}/participants/${id}/new-link`);
