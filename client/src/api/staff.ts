import type { NewAccount, SignIn, StaffMember, StaffSession } from '@samtavlen/shared/staff/staffSchema.ts';
import { get, post, remove } from './request.ts';

export interface Colleague {
  id: string;
  name: string;
}

export interface StaffInvitation {
  url: string;
  expiresAt: string;
}

export const whoAmI = () => get<StaffMember>('/session');
export const signIn = (input: SignIn) => post<StaffMember>('/session', input);
export const signOut = () => remove('/session');

export const listSessions = () => get<StaffSession[]>('/sessions');
export const endSession = (id: string) => remove(`/sessions/${id}`);

export const listColleagues = () => get<Colleague[]>('/staff');

/** True while no account exists yet: the set-up link still works. */
export const isSetUpNeeded = async () => (await get<{ needed: boolean }>('/setup')).needed;
export const setUp = (token: string, input: NewAccount) => post<StaffMember>(`/setup/${token}`, input);

export const inviteColleague = () => post<StaffInvitation>('/staff-invitations');
export const checkInvitation = (token: string) => get<{ valid: true }>(`/staff-invitations/${token}`);
export const acceptInvitation = (token: string, input: NewAccount) =>
  post<StaffMember>(`/staff-invitations/${token}`, input);
