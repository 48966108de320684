import type { PlanAgreement, PlanOwner, PlanStatus } from '@samtavlen/shared/family/planSchema.ts';
import type { Day } from '@samtavlen/shared/meeting/day.ts';
import type { Generated, Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import type { By } from './By.ts';
import { grouped } from './grouped.ts';
import { padded } from './padded.ts';

export interface AgreementTables {
  plan_agreement: {
    id: string;
    family: string;
    meeting: string;
    board_agreement: string;
    position: number;
    what: string;
    due: Day | null;
    sign: string;
    if_it_fails: string;
    tell: string;
    standing: 0 | 1;
    needs_grant: 0 | 1;
    answers_to: string;
    answers_by: string;
    goal: string | null;
    status: PlanStatus;
  };
  plan_owner: {
    agreement: string;
    participant: string;
    position: number;
    name: string;
    answer: PlanOwner['answer'];
  };
  plan_status: {
    id: Generated<number>;
    agreement: string;
    at: number;
    status: PlanStatus;
    sentence: string;
    staff: string | null;
  };
}

/** An agreement on its way from a closed board into the plan; `goalCard` is the board's card of the goal it belongs to. */
export type NewPlanAgreement = Omit<PlanAgreement, 'meetingId' | 'meetingAt' | 'history' | 'goal'> & {
  goalCard: string | null;
};

/** With its owners. @returns false when the plan has the agreement already */
export async function insertAgreement(
  tx: Kysely<Database>,
  place: { family: string; meeting: string; position: number },
  agreement: Omit<NewPlanAgreement, 'goalCard'> & { goal: string | null },
): Promise<boolean> {
  const { id, boardAgreementId, owners, ifItFails, standing, needsGrant, answersTo, answersBy, ...words } = agreement;
  const marks = {
    standing: standing ? 1 : 0,
    needs_grant: needsGrant ? 1 : 0,
    answers_to: answersTo,
    answers_by: answersBy,
  } as const;
  const result = await tx
    .insertInto('plan_agreement')
    .values({ id, ...place, board_agreement: boardAgreementId, if_it_fails: ifItFails, ...marks, ...words })
    .onConflict((same) => same.columns(['meeting', 'board_agreement']).doNothing())
    .executeTakeFirst();
  if (!result.numInsertedOrUpdatedRows) return false;
  for (const [position, owner] of owners.entries())
    await tx
      .insertInto('plan_owner')
      .values({ agreement: id, position, ...owner })
      .execute();
  return true;
}

/** How an agreement has gone, in a sentence; what was said before stays. */
export async function giveStatus(
  tx: Kysely<Database>,
  id: string,
  { status, sentence }: { status: PlanStatus; sentence: string },
  by: By,
): Promise<void> {
  await tx.updateTable('plan_agreement').set({ status }).where('id', '=', id).execute();
  await tx.insertInto('plan_status').values({ agreement: id, at: by.at, status, sentence, staff: by.staff }).execute();
}

/** Families' agreements, the latest meeting first and in its board's order, each with every status it was given. */
export async function readAgreements(
  db: Kysely<Database>,
  families: readonly string[],
): Promise<Map<string, PlanAgreement[]>> {
  const rows = await db
    .selectFrom('plan_agreement as agreement')
    .innerJoin('meeting', 'meeting.id', 'agreement.meeting')
    .where('agreement.family', 'in', padded(families))
    .selectAll('agreement')
    .select('meeting.starts_at')
    .orderBy('meeting.starts_at', 'desc')
    .orderBy('agreement.position')
    .execute();
  if (rows.length === 0) return new Map();
  const [owners, history] = await Promise.all([ownersOf(db, families), historyOf(db, families)]);
  return grouped(rows.map((row) => [row.family, readAgreement(row, owners.get(row.id), history.get(row.id))]));
}

const readAgreement = (
  row: AgreementTables['plan_agreement'] & { starts_at: number },
  owners: PlanOwner[] = [],
  history: PlanAgreement['history'] = [],
): PlanAgreement => ({
  ...{ id: row.id, meetingId: row.meeting, boardAgreementId: row.board_agreement },
  meetingAt: new Date(row.starts_at).toISOString(),
  ...{ what: row.what, owners, due: row.due, sign: row.sign, ifItFails: row.if_it_fails, tell: row.tell },
  ...{ standing: row.standing === 1, needsGrant: row.needs_grant === 1, goal: row.goal },
  ...{ answersTo: row.answers_to, answersBy: row.answers_by, status: row.status, history },
});

async function ownersOf(db: Kysely<Database>, families: readonly string[]): Promise<Map<string, PlanOwner[]>> {
  const rows = await db
    .selectFrom('plan_owner as owner')
    .innerJoin('plan_agreement as agreement', 'agreement.id', 'owner.agreement')
    .where('agreement.family', 'in', padded(families))
    .select(['owner.agreement', 'owner.participant', 'owner.name', 'owner.answer'])
    .orderBy('owner.position')
    .execute();
  return grouped(rows.map(({ agreement, ...owner }) => [agreement, owner]));
}

async function historyOf(
  db: Kysely<Database>,
  families: readonly string[],
): Promise<Map<string, PlanAgreement['history']>> {
  const rows = await db
    .selectFrom('plan_status as given')
    .innerJoin('plan_agreement as agreement', 'agreement.id', 'given.agreement')
    .leftJoin('staff', 'staff.id', 'given.staff')
    .where('agreement.family', 'in', padded(families))
    .select(['given.agreement', 'given.at', 'given.status', 'given.sentence', 'staff.name'])
    .orderBy('given.id')
    .execute();
  return grouped(
    rows.map(({ agreement, at, status, sentence, name }) => [
      agreement,
      { at: new Date(at).toISOString(), status, sentence, by: name ?? '' },
    ]),
  );
}
