import type { NextDate } from '@samtavlen/shared/conduct/nextDate.ts';
import type {
  Goal,
  GoalInput,
  PlanAgreement,
  PlanOwner,
  PlanScale,
  PlanStatus,
} from '@samtavlen/shared/family/planSchema.ts';
import type { Day } from '@samtavlen/shared/meeting/day.ts';
import type { Generated, Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import {
  addGoal,
  changeGoal,
  type GoalTables,
  goalsByCard,
  type NewPlanGoal,
  readGoals,
  takeGoals,
} from './planGoals.ts';
import { insertScale, type NewPlanScale, readScales, type ScaleTables } from './planScales.ts';

export interface PlanTables extends GoalTables, ScaleTables {
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
  plan_summary: { meeting: string; summary: string; next_day: Day | null; next_why: string };
}

/** An agreement on its way from a closed board into the plan; `goalCard` is the board's card of the goal it belongs to. */
export type NewPlanAgreement = Omit<PlanAgreement, 'meetingId' | 'meetingAt' | 'history' | 'goal'> & {
  goalCard: string | null;
};

/** How a meeting ended. */
export interface Ending {
  summary: string;
  next: NextDate | null;
}

/** The meeting that is taken in; `at` is when it closed, ms since 1970. */
export interface FromMeeting extends Ending {
  family: string;
  meeting: string;
  at: number;
}

/** Who changed something, and when (ms since 1970). */
export interface By {
  staff: string;
  at: number;
}

/** The family plan: goals, agreements and how they have gone. */
export class Plans {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  async addGoal(family: string, id: string, goal: GoalInput, by: By): Promise<void> {
    await this.#db.transaction().execute((tx) => addGoal(tx, family, id, goal, by));
  }

  async changeGoal(id: string, goal: GoalInput, by: By): Promise<void> {
    await this.#db.transaction().execute((tx) => changeGoal(tx, id, goal, by));
  }

  async familyOfGoal(id: string): Promise<string | null> {
    const row = await this.#db.selectFrom('goal').select('family').where('id', '=', id).executeTakeFirst();
    return row?.family ?? null;
  }

  async familyOfAgreement(id: string): Promise<string | null> {
    const row = await this.#db.selectFrom('plan_agreement').select('family').where('id', '=', id).executeTakeFirst();
    return row?.family ?? null;
  }

  /** A family's goals in the order they were set, each with every wording it has had, oldest first. */
  goals(family: string): Promise<Goal[]> {
    return readGoals(this.#db, family);
  }

  /**
   * Takes what a closed meeting leaves into the plan, all or nothing. What the meeting has already given is left as it is,
   * with the statuses it has been given since.
   */
  async takeIn(
    { family, meeting, at, summary, next }: FromMeeting,
    agreements: readonly NewPlanAgreement[],
    scales: readonly NewPlanScale[] = [],
    goals: readonly NewPlanGoal[] = [],
  ): Promise<{ taken: number; already: number }> {
    return this.#db.transaction().execute(async (tx) => {
      await takeGoals(tx, { family, meeting, at }, goals);
      const goalOf = await goalsByCard(tx, meeting);
      let taken = 0;
      for (const [position, { goalCard, ...agreement }] of agreements.entries()) {
        const goal = (goalCard !== null && goalOf.get(goalCard)) || null;
        if (await insertAgreement(tx, { family, meeting, position }, { ...agreement, goal })) taken++;
      }
      for (const [position, answer] of scales.entries()) await insertScale(tx, { meeting, position }, answer);
      await tx
        .insertInto('plan_summary')
        .values({ meeting, summary, next_day: next?.day ?? null, next_why: next?.why ?? '' })
        .onConflict((same) => same.doNothing())
        .execute();
      await tx.updateTable('meeting').set({ in_plan: 1 }).where('id', '=', meeting).execute();
      return { taken, already: agreements.length - taken };
    });
  }

  async setStatus(id: string, status: PlanStatus, sentence: string, by: By): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx.updateTable('plan_agreement').set({ status }).where('id', '=', id).execute();
      await tx
        .insertInto('plan_status')
        .values({ agreement: id, at: by.at, status, sentence, staff: by.staff })
        .execute();
    });
  }

  /** A family's agreements, the latest meeting first and in its board's order, each with every status it was given. */
  async agreements(family: string): Promise<PlanAgreement[]> {
    const rows = await this.#db
      .selectFrom('plan_agreement as agreement')
      .innerJoin('meeting', 'meeting.id', 'agreement.meeting')
      .where('agreement.family', '=', family)
      .selectAll('agreement')
      .select('meeting.starts_at')
      .orderBy('meeting.starts_at', 'desc')
      .orderBy('agreement.position')
      .execute();
    const [owners, history] = await Promise.all([this.#owners(family), this.#history(family)]);
    return rows.map(({ id, meeting, board_agreement, starts_at, what, due, sign, if_it_fails, status, ...row }) => ({
      id,
      meetingId: meeting,
      boardAgreementId: board_agreement,
      meetingAt: new Date(starts_at).toISOString(),
      what,
      owners: owners.get(id) ?? [],
      due,
      sign,
      ifItFails: if_it_fails,
      tell: row.tell,
      standing: row.standing === 1,
      needsGrant: row.needs_grant === 1,
      goal: row.goal,
      answersTo: row.answers_to,
      answersBy: row.answers_by,
      status,
      history: history.get(id) ?? [],
    }));
  }

  async #owners(family: string): Promise<Map<string, PlanOwner[]>> {
    const rows = await this.#db
      .selectFrom('plan_owner as owner')
      .innerJoin('plan_agreement as agreement', 'agreement.id', 'owner.agreement')
      .where('agreement.family', '=', family)
      .select(['owner.agreement', 'owner.participant', 'owner.name', 'owner.answer'])
      .orderBy('owner.position')
      .execute();
    const owners = new Map<string, PlanOwner[]>();
    for (const { agreement, ...owner } of rows) owners.set(agreement, [...(owners.get(agreement) ?? []), owner]);
    return owners;
  }

  async #history(family: string): Promise<Map<string, PlanAgreement['history']>> {
    const rows = await this.#db
      .selectFrom('plan_status as given')
      .innerJoin('plan_agreement as agreement', 'agreement.id', 'given.agreement')
      .leftJoin('staff', 'staff.id', 'given.staff')
      .where('agreement.family', '=', family)
      .select(['given.agreement', 'given.at', 'given.status', 'given.sentence', 'staff.name'])
      .orderBy('given.id')
      .execute();
    const history = new Map<string, PlanAgreement['history']>();
    for (const { agreement, at, status, sentence, name } of rows) {
      const line = { at: new Date(at).toISOString(), status, sentence, by: name ?? '' };
      history.set(agreement, [...(history.get(agreement) ?? []), line]);
    }
    return history;
  }

  /** Every scale that was shown, the earliest meeting first. A person is the same at every meeting. */
  scales(family: string): Promise<PlanScale[]> {
    return readScales(this.#db, family);
  }

  /** How each closed meeting ended, by meeting: its summary, and when everyone would meet again. */
  async endings(family: string): Promise<Map<string, Ending>> {
    const rows = await this.#db
      .selectFrom('plan_summary')
      .innerJoin('meeting', 'meeting.id', 'plan_summary.meeting')
      .where('meeting.family', '=', family)
      .select(['plan_summary.meeting', 'plan_summary.summary', 'next_day', 'next_why'])
      .execute();
    return new Map(
      rows.map(({ meeting, summary, next_day, next_why }) => [
        meeting,
        { summary, next: next_day === null ? null : { day: next_day, why: next_why } },
      ]),
    );
  }
}

/** @returns false when the plan has the agreement already */
async function insertAgreement(
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
