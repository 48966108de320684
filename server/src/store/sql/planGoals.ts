import type { GoalSide } from '@samtavlen/shared/board/safetyGoals.ts';
import type { Goal, GoalInput } from '@samtavlen/shared/family/planSchema.ts';
import type { Generated, Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import type { By } from './By.ts';

type Horizon = GoalInput['horizon'];

export interface GoalTables {
  goal: {
    id: string;
    family: string;
    text: string;
    horizon: Horizon;
    dropped: 0 | 1;
    created_at: number;
    side: GoalSide | null;
    danger: Generated<string>;
    proof: Generated<string>;
  };
  goal_change: {
    id: Generated<number>;
    goal: string;
    at: number;
    text: string;
    horizon: Horizon;
    staff: string | null;
  };
  plan_goal_card: { meeting: string; card: string; author: string; goal: string };
}

/** A safety goal on its way from a closed board into the plan. */
export interface NewPlanGoal extends Pick<Goal, 'id' | 'text' | 'danger' | 'proof'> {
  card: string;
  /** The participant whose words it is: erasing them takes the goal too. */
  author: string;
  side: GoalSide;
}

/** Keeps a goal as staff wrote it. */
export async function addGoal(
  tx: Kysely<Database>,
  family: string,
  id: string,
  goal: GoalInput,
  by: By,
): Promise<void> {
  const { text, horizon, dropped } = goal;
  await tx
    .insertInto('goal')
    .values({ id, family, text, horizon, dropped: dropped ? 1 : 0, created_at: by.at })
    .execute();
  await tx.insertInto('goal_change').values({ goal: id, at: by.at, text, horizon, staff: by.staff }).execute();
}

/** Rewords, moves or drops a goal; how it read before is kept. */
export async function changeGoal(tx: Kysely<Database>, id: string, goal: GoalInput, by: By): Promise<void> {
  const { text, horizon, dropped } = goal;
  await tx
    .updateTable('goal')
    .set({ text, horizon, dropped: dropped ? 1 : 0 })
    .where('id', '=', id)
    .execute();
  await tx.insertInto('goal_change').values({ goal: id, at: by.at, text, horizon, staff: by.staff }).execute();
}

/** A family's goals in the order they were set, each with every wording it has had, oldest first. */
export async function readGoals(db: Kysely<Database>, family: string): Promise<Goal[]> {
  const rows = await db
    .selectFrom('goal')
    .selectAll()
    .where('family', '=', family)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const changes = await db
    .selectFrom('goal_change as change')
    .innerJoin('goal', 'goal.id', 'change.goal')
    .leftJoin('staff', 'staff.id', 'change.staff')
    .where('goal.family', '=', family)
    .select(['change.goal', 'change.at', 'change.text', 'change.horizon', 'staff.name'])
    .orderBy('change.id')
    .execute();
  return rows.map(({ id, text, horizon, dropped, created_at, side, danger, proof }) => ({
    ...{ id, text, horizon, dropped: dropped === 1, side, danger, proof },
    createdAt: new Date(created_at).toISOString(),
    history: changes
      .filter((change) => change.goal === id)
      .map(({ at, text, horizon, name }) => ({ at: new Date(at).toISOString(), text, horizon, by: name ?? '' })),
  }));
}

/** The family's goal that a card stands for: its own from the last time, or one with the same words. */
async function goalOf(
  tx: Kysely<Database>,
  { family, meeting }: { family: string; meeting: string },
  { card, text }: NewPlanGoal,
): Promise<string | undefined> {
  const taken = await tx
    .selectFrom('plan_goal_card')
    .select('goal')
    .where('meeting', '=', meeting)
    .where('card', '=', card)
    .executeTakeFirst();
  if (taken) return taken.goal;
  const same = await tx
    .selectFrom('goal')
    .select('id')
    .where('family', '=', family)
    .where('text', '=', text)
    .where('dropped', '=', 0)
    .orderBy('created_at')
    .executeTakeFirst();
  return same?.id;
}

/**
 * Takes a meeting's safety goals into the plan. A card that was taken before changes nothing; a card in the words of a
 * goal the family has already is that goal, and says whose it is and what it answers.
 */
export async function takeGoals(
  tx: Kysely<Database>,
  from: { family: string; meeting: string; at: number },
  goals: readonly NewPlanGoal[],
): Promise<void> {
  const { family, meeting, at } = from;
  for (const goal of goals) {
    const { id, card, author, text, side, danger, proof } = goal;
    const known = await goalOf(tx, from, goal);
    const horizon = 'long' as const;
    if (known === undefined) {
      await tx
        .insertInto('goal')
        .values({ id, family, text, horizon, dropped: 0, created_at: at, side, danger, proof })
        .execute();
      await tx.insertInto('goal_change').values({ goal: id, at, text, horizon, staff: null }).execute();
    } else await tx.updateTable('goal').set({ side, danger, proof }).where('id', '=', known).execute();
    await tx
      .insertInto('plan_goal_card')
      .values({ meeting, card, author, goal: known ?? id })
      .onConflict((same) => same.doNothing())
      .execute();
  }
}

/** What each card of a meeting became in the plan. */
export async function goalsByCard(tx: Kysely<Database>, meeting: string): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('plan_goal_card').select(['card', 'goal']).where('meeting', '=', meeting).execute();
  return new Map(rows.map(({ card, goal }) => [card, goal]));
}

/** A goal in the words of someone who is erased goes with them, unless staff have put it in words of their own since. */
export async function eraseGoalsBy(tx: Kysely<Database>, meeting: string, author: string): Promise<void> {
  const cards = await tx
    .selectFrom('plan_goal_card')
    .select('goal')
    .where('meeting', '=', meeting)
    .where('author', '=', author)
    .execute();
  for (const { goal } of cards) {
    await tx.deleteFrom('goal_change').where('goal', '=', goal).where('staff', 'is', null).execute();
    const own = await tx.selectFrom('goal_change').select('id').where('goal', '=', goal).executeTakeFirst();
    if (!own) await tx.deleteFrom('goal').where('id', '=', goal).execute();
    await tx.deleteFrom('plan_goal_card').where('meeting', '=', meeting).where('author', '=', author).execute();
  }
}
