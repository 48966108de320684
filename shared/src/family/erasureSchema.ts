import * as v from 'valibot';
import { idField, nameField } from '../meeting/fields.ts';
import type { Role } from '../meeting/roles.ts';

/** Who is to be erased, from where, and the name typed to confirm it. */
export const erasureSchema = v.object({
  /** `ErasablePerson.key` */
  key: v.pipe(v.string('unknown'), v.nonEmpty('empty'), v.maxLength(200, 'unknown')),
  /** Null for the family and all its meetings. */
  meeting: v.nullable(idField),
  name: nameField,
});

export type ErasureInput = v.InferOutput<typeof erasureSchema>;

/** Someone a family knows, in its list or at its meetings. */
export interface ErasablePerson {
  /** The same person at every meeting has one; whoever nobody knows goes by the name. */
  key: string;
  name: string;
  role: Role;
  /** Leads a meeting that is not closed: cannot be erased before another does. */
  leads: boolean;
  meetings: { id: string; startsAt: string; purpose: string }[];
}
