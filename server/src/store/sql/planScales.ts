import type { Face, ScaleId, ScaleValue } from '@samtavlen/shared/board/scales.ts';
import type { PlanScale, ScaleGoal } from '@samtavlen/shared/family/planSchema.ts';
import type { Generated, Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import { grouped } from './grouped.ts';
import { padded } from './padded.ts';

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
    goal_card: Generated<string>;
    goal_text: Generated<string>;
    goal_author: Generated<string>;
    goal_name: Generated<string>;
  };
}

/** One person's shown answer on its way from a closed board into the plan. */
export type NewPlanScale = Pick<ScaleTables['plan_scale'], 'scale' | 'participant' | 'name' | 'face' | 'words'> & {
  value: ScaleValue;
  /** What a `goal` scale was about; `author` is the participant whose words it is: erasing them takes the number too. */
  about?: ScaleGoal & { author: string };
};

export async function insertScale(
  tx: Kysely<Database>,
  place: { meeting: string; position: number },
  { value, about, ...answer }: NewPlanScale,
): Promise<void> {
  const said = typeof value === 'number' ? { value, said: null } : { value: null, said: value };
  await tx
    .insertInto('plan_scale')
    .values({ ...place, ...answer, ...said, ...(about && goalColumns(about)) })
    .onConflict((same) => same.doNothing())
    .execute();
}

const goalColumns = ({ card, text, author, by }: ScaleGoal & { author: string }) => ({
  ...{ goal_card: card, goal_text: text, goal_author: author, goal_name: by },
});

/** Takes a person's numbers out of a meeting, and everyone's about that person's goals: their words are gone. */
export async function eraseScalesOf(tx: Kysely<Database>, meeting: string, participant: string): Promise<void> {
  await tx.deleteFrom('plan_scale').where('meeting', '=', meeting).where('participant', '=', participant).execute();
  await tx.deleteFrom('plan_scale').where('goal_author', '=', participant).execute();
}

/** Every scale that was shown in each family, the earliest meeting first. A person is the same at every meeting. */
export async function readScales(db: Kysely<Database>, families: readonly string[]): Promise<Map<string, PlanScale[]>> {
  const rows = await db
    .selectFrom('plan_scale as given')
    .innerJoin('meeting', 'meeting.id', 'given.meeting')
    .leftJoin('participant', 'participant.id', 'given.participant')
    .where('meeting.family', 'in', padded(families))
    .select([
      'meeting.family',
      'given.meeting',
      'given.scale',
      'given.name',
      'given.value',
      'given.said',
      'given.face',
      'given.words',
    ])
    .select(['given.goal_card', 'given.goal_text', 'given.goal_name'])
    .select(['meeting.starts_at', 'participant.person', 'participant.staff'])
    .orderBy('meeting.starts_at')
    .orderBy('given.meeting')
    .orderBy('given.position')
    .execute();
  const scales = new Map<string, { family: string; scale: PlanScale }>();
  for (const { family, meeting, scale, starts_at, person, staff, name, value, said, face, words, ...goal } of rows) {
    const key = `${meeting}:${scale}:${goal.goal_card}`;
    const about = { card: goal.goal_card, text: goal.goal_text, by: goal.goal_name };
    const asked = { meetingId: meeting, meetingAt: new Date(starts_at).toISOString(), scale };
    const kept = scales.get(key)?.scale ?? { ...asked, ...(about.card !== '' && { about }), answers: [] };
    // The table holds one of the two.
    const answer = value ?? (said as Exclude<ScaleValue, number>);
    kept.answers.push({ person: person ?? staff ?? name, name, value: answer, face, words });
    scales.set(key, { family, scale: kept });
  }
  return grouped([...scales.values()].map(({ family, scale }) => [family, scale]));
}
