import type { NextDate } from '@samtavlen/shared/conduct/nextDate.ts';
import type {
  Goal,
  GoalInput,
  PlanAgreement,
  PlanCoordinator,
  PlanScale,
  PlanStatus,
} from '@samtavlen/shared/family/planSchema.ts';
import type { Day } from '@samtavlen/shared/meeting/day.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import type { By } from './By.ts';
import {
  type AgreementTables,
  giveStatus,
  insertAgreement,
  type NewPlanAgreement,
  readAgreements,
} from './planAgreements.ts';
import {
  type CoordinatorTables,
  type NewPlanCoordinator,
  readCoordinators,
  takeCoordinator,
} from './planCoordinators.ts';
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

export interface PlanTables extends AgreementTables, GoalTables, ScaleTables, CoordinatorTables {
  plan_summary: { meeting: string; summary: string; next_day: Day | null; next_why: string };
}

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
  coordinator?: NewPlanCoordinator | null;
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
    { family, meeting, at, summary, next, coordinator = null }: FromMeeting,
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
      await takeCoordinator(tx, meeting, coordinator);
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
    await this.#db.transaction().execute((tx) => giveStatus(tx, id, { status, sentence }, by));
  }

  /** A family's agreements, the latest meeting first and in its board's order, each with every status it was given. */
  async agreements(family: string): Promise<PlanAgreement[]> {
    return (await this.agreementsOf([family])).get(family) ?? [];
  }

  /** The same, by family. */
  agreementsOf(families: readonly string[]): Promise<Map<string, PlanAgreement[]>> {
    return readAgreements(this.#db, families);
  }

  /** Every scale that was shown, the earliest meeting first. A person is the same at every meeting. */
  async scales(family: string): Promise<PlanScale[]> {
    return (await this.scalesOf([family])).get(family) ?? [];
  }

  /** The same, by family. */
  scalesOf(families: readonly string[]): Promise<Map<string, PlanScale[]>> {
    return readScales(this.#db, families);
  }

  /** Whom the family has chosen to coordinate, the latest first. */
  async coordinators(family: string): Promise<PlanCoordinator[]> {
    return (await this.coordinatorsOf([family])).get(family) ?? [];
  }

  /** The same, by family. */
  coordinatorsOf(families: readonly string[]): Promise<Map<string, PlanCoordinator[]>> {
    return readCoordinators(this.#db, families);
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
