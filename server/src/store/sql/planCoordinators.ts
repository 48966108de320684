import type { PlanCoordinator } from '@samtavlen/shared/family/planSchema.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import { grouped } from './grouped.ts';
import { padded } from './padded.ts';

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

/** What each family has chosen, the latest first. */
export async function readCoordinators(
  db: Kysely<Database>,
  families: readonly string[],
): Promise<Map<string, PlanCoordinator[]>> {
  const rows = await db
    .selectFrom('plan_coordinator as chosen')
    .innerJoin('meeting', 'meeting.id', 'chosen.meeting')
    .where('meeting.family', 'in', padded(families))
    .selectAll('chosen')
    .select('meeting.family')
    .orderBy('chosen.chosen_at', 'desc')
    .execute();
  return grouped(rows.map((row) => [row.family, readCoordinator(row)]));
}

const readCoordinator = (row: CoordinatorTables['plan_coordinator']): PlanCoordinator => ({
  ...{ meetingId: row.meeting, name: row.name, chosenBy: row.chooser_name, answer: row.answer },
  chosenAt: new Date(row.chosen_at).toISOString(),
});

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
