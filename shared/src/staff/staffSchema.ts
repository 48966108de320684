import * as v from 'valibot';
import { nameField } from '../meeting/fields.ts';

const email = v.pipe(v.string('noEmail'), v.trim(), v.toLowerCase(), v.email('noEmail'), v.maxLength(200, 'tooLong'));

/** Twelve characters: length protects better than rules about signs (NIST SP 800-63B 5.1.1). */
const newPassword = v.pipe(v.string('shortPassword'), v.minLength(12, 'shortPassword'), v.maxLength(200, 'tooLong'));

export const signInSchema = v.object({
  email,
  password: v.pipe(v.string('empty'), v.nonEmpty('empty'), v.maxLength(200)),
});

/** Used by the set-up link and by an invitation: both make one account. */
export const newAccountSchema = v.object({ name: nameField, email, password: newPassword });

export type SignIn = v.InferOutput<typeof signInSchema>;
export type NewAccount = v.InferOutput<typeof newAccountSchema>;

/** `GET /api/session` */
export interface StaffMember {
  id: string;
  name: string;
  email: string;
}

/** One signed-in browser, in `GET /api/sessions`. */
export interface StaffSession {
  id: string;
  startedAt: string;
  lastSeenAt: string;
  /** What the browser calls itself, shortened. */
  browser: string;
  current: boolean;
}
