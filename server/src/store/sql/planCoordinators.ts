import type { PlanCoordinator } from '@samtavlen/shared/family/planSchema.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';

export interface CoordinatorTables {
  plan_coordinator: {
    meeting: string;
    participant: string;
    name: string;
    chooser: string;
    chooser_name: string;
    /** ms since 1970 */
    chosen_at: number;
    answer: PlanCoordinator['answer'];
  };
}

/** The family's choice on its way from a closed board into the plan. */
export type NewPlanCoordinator = Omit<CoordinatorTables['plan_coordinator'], 'meeting'>;

/** Keeps the choice of one meeting; doing it again changes nothing. */
export async function takeCoordinator(
  tx: Kysely<Database>,
  meeting: string,
  chosen: NewPlanCoordinator | null,
): Promise<void> {
  if (!chosen) return;
  await tx
    .insertInto('plan_coordinator')
    .values({ meeting, ...chosen })
    .onConflict((same) => same.doNothing())
    .execute();
}

/** What a family has chosen, the latest first. */
export async function readCoordinators(db: Kysely<Database>, family: string): Promise<PlanCoordinator[]> {
  const rows = await db
    .selectFrom('plan_coordinator as chosen')
    .innerJoin('meeting', 'meeting.id', 'chosen.meeting')
    .where('meeting.family', '=', family)
    .selectAll('chosen')
    .orderBy('chosen.chosen_at', 'desc')
    .execute();
  return rows.map(({ meeting, name, chooser_name, chosen_at, answer }) => ({
    ...{ meetingId: meeting, name, chosenBy: chooser_name, answer },
    chosenAt: new Date(chosen_at).toISOString(),
  }));
}

/** The choice stands, with what stands where the name stood. */
export async function eraseFromCoordinators(
  tx: Kysely<Database>,
  { participant, pseudonym }: { participant: string; pseudonym: string },
  name: string,
): Promise<void> {
  await tx
    .updateTable('plan_coordinator')
    .set({ participant: pseudonym, name })
    .where('participant', '=', participant)
    .execute();
  await tx
    .updateTable('plan_coordinator')
    .set({ chooser: pseudonym, chooser_name: name })
    .where('chooser', '=', participant)
    .execute();
}
