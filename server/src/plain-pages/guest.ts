import { nameField, roleField } from '@samtavlen/shared/meeting/fields.ts';
import { knockSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import * as v from 'valibot';
import { failureFor } from '../failures.ts';
import { plainWords } from './plainWords.ts';

const field = v.optional(v.pipe(v.string(), v.maxLength(2_000)), '');

/** What a form sends of someone who knocks; `guest` judges it. */
export const guestFields = { name: field, role: field };
export const guest = v.pick(knockSchema, ['name', 'role']);

/** One sentence: the first thing that does not fit. */
export function faultIn({ name, role }: { name: string; role: string }, accept: string | undefined): string {
  const { say } = plainWords(accept);
  if (name.trim() === '') return say('door.joining.nameEmpty');
  const { issues } = v.safeParse(nameField, name);
  if (issues) return failureFor(issues[0].message, accept).message;
  return say(v.is(roleField, role) ? 'door.joining.failed' : 'door.joining.roleEmpty');
}
