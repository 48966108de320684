import type { Face, ScaleId, ScaleValue } from '@samtavlen/shared/board/scales.ts';
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

type Horizon = GoalInput['horizon'];

export interface PlanTables {
  goal: { id: string; family: string; text: string; horizon: Horizon; dropped: 0 | 1; created_at: number };
  goal_change: {
    id: Generated<number>;
    goal: string;
    at: number;
    text: string;
    horizon: Horizon;
    staff: string | null;
  };
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
  plan_summary: { meeting: string; summary: string };
  plan_scale: {
    meeting: string;
    scale: ScaleId;
    participant: string;
    position: number;
    name: string;
    value: number | null;
    said: Exclude<ScaleValue, number> | null;
    face: Face | null;
    words: string;
  };
}

/** An agreement on its way from a closed board into the plan. */
export type NewPlanAgreement = Omit<PlanAgreement, 'meetingId' | 'meetingAt' | 'history'>;

/** One person's shown answer on its way from a closed board into the plan. */
export type NewPlanScale = Pick<PlanTables['plan_scale'], 'scale' | 'participant' | 'name' | 'face' | 'words'> & {
  value: ScaleValue;
};

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
    const { text, horizon, dropped } = goal;
    await this.#db.transaction().execute(async (tx) => {
      const columns = { id, family, text, horizon, dropped: dropped ? (1 as const) : (0 as const) };
      await tx
        .insertInto('goal')
        .values({ ...columns, created_at: by.at })
        .execute();
      await tx.insertInto('goal_change').values({ goal: id, at: by.at, text, horizon, staff: by.staff }).execute();
    });
  }

  async changeGoal(id: string, goal: GoalInput, by: By): Promise<void> {
    const { text, horizon, dropped } = goal;
    await this.#db.transaction().execute(async (tx) => {
      await tx
        .updateTable('goal')
        .set({ text, horizon, dropped: dropped ? 1 : 0 })
        .where('id', '=', id)
        .execute();
      await tx.insertInto('goal_change').values({ goal: id, at: by.at, text, horizon, staff: by.staff }).execute();
    });
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
  async goals(family: string): Promise<Goal[]> {
    const rows = await this.#db
      .selectFrom('goal')
      .selectAll()
      .where('family', '=', family)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    const changes = await this.#db
      .selectFrom('goal_change as change')
      .innerJoin('goal', 'goal.id', 'change.goal')
      .leftJoin('staff', 'staff.id', 'change.staff')
      .where('goal.family', '=', family)
      .select(['change.goal', 'change.at', 'change.text', 'change.horizon', 'staff.name'])
      .orderBy('change.id')
      .execute();
    return rows.map(({ id, text, horizon, dropped, created_at }) => ({
      id,
      text,
      horizon,
      dropped: dropped === 1,
      createdAt: new Date(created_at).toISOString(),
      history: changes
        .filter((change) => change.goal === id)
        .map(({ at, text, horizon, name }) => ({ at: new Date(at).toISOString(), text, horizon, by: name ?? '' })),
    }));
  }

  /**
   * Takes a closed meeting's agreements, summary and shown numbers into the plan, all or nothing. What the meeting has already given is
   * left as it is, with the statuses it has been given since.
   */
  async takeIn(
    from: { family: string; meeting: string; summary: string },
    agreements: readonly NewPlanAgreement[],
    scales: readonly NewPlanScale[] = [],
  ): Promise<{ taken: number; already: number }> {
    const { family, meeting, summary } = from;
    return this.#db.transaction().execute(async (tx) => {
      let taken = 0;
      for (const [position, agreement] of agreements.entries())
        if (await insertAgreement(tx, { family, meeting, position }, agreement)) taken++;
      for (const [position, answer] of scales.entries()) await insertScale(tx, { meeting, position }, answer);
      await tx
        .insertInto('plan_summary')
        .values({ meeting, summary })
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
  async scales(family: string): Promise<PlanScale[]> {
    const rows = await this.#db
      .selectFrom('plan_scale as given')
      .innerJoin('meeting', 'meeting.id', 'given.meeting')
      .leftJoin('participant', 'participant.id', 'given.participant')
      .where('meeting.family', '=', family)
      .select(['given.meeting', 'given.scale', 'given.name', 'given.value', 'given.said', 'given.face', 'given.words'])
      .select(['meeting.starts_at', 'participant.person', 'participant.staff'])
      .orderBy('meeting.starts_at')
      .orderBy('given.meeting')
      .orderBy('given.position')
      .execute();
    const scales = new Map<string, PlanScale>();
    for (const { meeting, scale, starts_at, person, staff, name, value, said, face, words } of rows) {
      const at = new Date(starts_at).toISOString();
      const kept = scales.get(`${meeting}:${scale}`) ?? { meetingId: meeting, meetingAt: at, scale, answers: [] };
      // The table holds one of the two.
      const answer = value ?? (said as Exclude<ScaleValue, number>);
      kept.answers.push({ person: person ?? staff ?? name, name, value: answer, face, words });
      scales.set(`${meeting}:${scale}`, kept);
    }
    return [...scales.values()];
  }

  /** Each closed meeting's summary, by meeting. */
  async summaries(family: string): Promise<Map<string, string>> {
    const rows = await this.#db
      .selectFrom('plan_summary')
      .innerJoin('meeting', 'meeting.id', 'plan_summary.meeting')
      .where('meeting.family', '=', family)
      .select(['plan_summary.meeting', 'plan_summary.summary'])
      .execute();
    return new Map(rows.map(({ meeting, summary }) => [meeting, summary]));
  }
}

/** @returns false when the plan has the agreement already */
async function insertAgreement(
  tx: Kysely<Database>,
  place: { family: string; meeting: string; position: number },
  agreement: NewPlanAgreement,
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

async function insertScale(
  tx: Kysely<Database>,
  place: { meeting: string; position: number },
  { value, ...answer }: NewPlanScale,
): Promise<void> {
  const said = typeof value === 'number' ? { value, said: null } : { value: null, said: value };
  await tx
    .insertInto('plan_scale')
    .values({ ...place, ...answer, ...said })
    .onConflict((same) => same.doNothing())
    .execute();
}
