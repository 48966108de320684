import type { Writing } from '../board/Writing.ts';

/** What fills the phone's page: one thing at a time. */
export type PhoneStep = { at: 'card'; writing: Writing } | { at: 'agreement'; id: string } | { at: 'dangers' };
