import type { Face, ScaleId, ScaleValue } from '@samtavlen/shared/board/scales.ts';
import type { PlanScale } from '@samtavlen/shared/family/planSchema.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';

export interface ScaleTables {
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

/** One person's shown answer on its way from a closed board into the plan. */
export type NewPlanScale = Pick<ScaleTables['plan_scale'], 'scale' | 'participant' | 'name' | 'face' | 'words'> & {
  value: ScaleValue;
};

export async function insertScale(
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

/** Every scale that was shown, the earliest meeting first. A person is the same at every meeting. */
export async function readScales(db: Kysely<Database>, family: string): Promise<PlanScale[]> {
  const rows = await db
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
