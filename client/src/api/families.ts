import type { CarryOffer } from '@samtavlen/shared/board/carryOver.ts';
import type { ErasablePerson, ErasureInput } from '@samtavlen/shared/family/erasureSchema.ts';
import type { Family, FamilyInput, FamilySummary } from '@samtavlen/shared/family/familySchema.ts';
import type { KeptBoard } from '@samtavlen/shared/family/keptUntil.ts';
import type { FamilyPlan, Goal, GoalInput, PlanAgreement, StatusInput } from '@samtavlen/shared/family/planSchema.ts';
import { get, post, put, remove } from './request.ts';

export const listFamilies = () => get<FamilySummary[]>('/families');
export const getFamily = (id: string) => get<Family>(`/families/${id}`);
export const makeFamily = (input: FamilyInput) => post<Family>('/families', input);
export const changeFamily = (id: string, input: FamilyInput) => put<Family>(`/families/${id}`, input);
export const deleteFamily = (id: string) => remove(`/families/${id}`);

/** "Prøv et eksempelmøde": the Elmer meeting, ready to play with. */
export const makeExample = () => post<{ familyId: string; meetingId: string }>('/example');

export const listErasable = (familyId: string) => get<ErasablePerson[]>(`/families/${familyId}/erasable`);
export const erasePerson = (familyId: string, input: ErasureInput) =>
  post<void>(`/families/${familyId}/erasures`, input);

/** Closed meetings: whether they are filed, and how long their boards are kept. */
export const listBoards = (familyId: string) => get<KeptBoard[]>(`/families/${familyId}/boards`);
export const fileMeeting = (meetingId: string) => post<void>(`/meetings/${meetingId}/filed`);

/** What the family's last meeting left to the next; null before the first. */
export const getCarryOffer = (familyId: string) =>
  get<{ offer: CarryOffer | null }>(`/families/${familyId}/carry-over`);

export const getPlan = (familyId: string) => get<FamilyPlan>(`/families/${familyId}/plan`);
export const addGoal = (familyId: string, input: GoalInput) => post<Goal>(`/families/${familyId}/goals`, input);
export const changeGoal = (goalId: string, input: GoalInput) => put<Goal>(`/goals/${goalId}`, input);
export const setStatus = (agreementId: string, input: StatusInput) =>
  post<PlanAgreement>(`/plan-agreements/${agreementId}/status`, input);
