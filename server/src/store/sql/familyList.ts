import { type Cadence, dayByCadence } from '@samtavlen/shared/family/cadence.ts';
import type { FamilySummary, NextDay } from '@samtavlen/shared/family/familySchema.ts';
import { type Day, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';

type OfFamily = ExpressionBuilder<Database, 'family' | 'family_staff'>;

/** What has been held, is planned, and was said about the next time. */
const meetingsOf = (row: OfFamily, now: number) =>
  [
    row
      .selectFrom('meeting')
      .whereRef('meeting.family', '=', 'family.id')
      .where('closed_at', 'is not', null)
      .select((of) => of.fn.max('starts_at').as('at'))
      .as('last'),
    row
      .selectFrom('meeting')
      .leftJoin('plan_summary', 'plan_summary.meeting', 'meeting.id')
      .whereRef('meeting.family', '=', 'family.id')
      .where('closed_at', 'is not', null)
      .select('next_day')
      .orderBy('starts_at', 'desc')
      .limit(1)
      .as('chosen'),
    row
      .selectFrom('meeting')
      .whereRef('meeting.family', '=', 'family.id')
      .where('closed_at', 'is', null)
      .where('ends_at', '>=', now)
      .select((of) => of.fn.min('starts_at').as('at'))
      .as('next'),
    row
      .selectFrom('meeting')
      .whereRef('meeting.family', '=', 'family.id')
      .where('closed_at', 'is', null)
      .select((of) => of.fn.countAll<number>().as('count'))
      .as('unclosed'),
  ] as const;

const agreementsOf = (row: OfFamily, now: number) => {
  const open = row
    .selectFrom('plan_agreement')
    .whereRef('plan_agreement.family', '=', 'family.id')
    .where('status', 'in', ['agreed', 'proposed', 'underWay'])
    .select((of) => of.fn.countAll<number>().as('count'));
  return [open.as('open'), open.where('due', '<', dayInDenmark(now)).as('overdue')] as const;
};

/** The families a staff member may see, by reference. */
export async function listFamilies(db: Kysely<Database>, staff: string, now: number): Promise<FamilySummary[]> {
  const rows = await db
    .selectFrom('family')
    .innerJoin('family_staff', 'family_staff.family', 'family.id')
    .where('family_staff.staff', '=', staff)
    .select(['family.id', 'reference', 'example', 'cadence'])
    .select((row) => [...meetingsOf(row, now), ...agreementsOf(row, now)])
    .orderBy('reference')
    .orderBy('family.id')
    .execute();
  const children = await childrenOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, reference, example, cadence, chosen, last, next, unclosed, open, overdue }) => ({
    id,
    reference,
    children: children.get(id) ?? [],
    lastMeetingAt: instant(last),
    nextMeetingAt: instant(next),
    nextDay: Number(unclosed ?? 0) === 0 ? nextDayOf(chosen, last, cadence) : null,
    openAgreements: Number(open ?? 0),
    overdueAgreements: Number(overdue ?? 0),
    example: example === 1,
  }));
}

/** First names of the children, by family. */
async function childrenOf(db: Kysely<Database>, families: string[]): Promise<Map<string, string[]>> {
  const children = new Map<string, string[]>();
  if (families.length === 0) return children;
  const rows = await db
    .selectFrom('person')
    .select(['family', 'name'])
    .where('family', 'in', families)
    .where('role', 'in', ['child', 'youngPerson'])
    .orderBy('position')
    .execute();
  for (const { family, name } of rows)
    children.set(family, [...(children.get(family) ?? []), name.split(' ')[0] as string]);
  return children;
}

/** What was agreed on at the last meeting, else what the cadence says after it. */
function nextDayOf(chosen: Day | null, last: number | null, cadence: Cadence | null): NextDay | null {
  if (chosen !== null) return { day: chosen, from: 'meeting' };
  if (last === null || cadence === null) return null;
  return { day: dayByCadence(cadence, dayInDenmark(last)), from: 'cadence' };
}

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
