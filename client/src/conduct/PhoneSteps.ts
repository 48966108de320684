import type { Writing } from '../board/Writing.ts';
import type { HousesStep } from '../houses/HousesStep.ts';

/** What fills the phone's page: one thing at a time. */
export type BoardStep = { at: 'card'; writing: Writing } | { at: 'agreement'; id: string } | { at: 'dangers' };

export type PhoneStep = BoardStep | HousesStep;
