import type { AbsenceInput, Absences, TellingChannel } from '@samtavlen/shared/meeting/absenceSchema.ts';
import { get, put, remove } from './request.ts';

const below = (meeting: string, participant: string) => `/meetings/${meeting}/absences/${participant}`;

export const listAbsences = (meeting: string) => get<Absences>(`/meetings/${meeting}/absences`);
export const writeAbsence = (meeting: string, participant: string, input: AbsenceInput) =>
  put<void>(below(meeting, participant), input);
export const removeAbsence = (meeting: string, participant: string) => remove(below(meeting, participant));
export const tellAbsent = (meeting: string, participant: string, channel: TellingChannel) =>
  put<void>(`${below(meeting, participant)}/told`, { channel });
export const takeBackTold = (meeting: string, participant: string) => remove(`${below(meeting, participant)}/told`);
