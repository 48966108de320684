import { createHash } from 'node:crypto';
import type { ChosenGuide, GuideInUse } from '@samtavlen/shared/questions/Guide.ts';
import { guideFor } from '@samtavlen/shared/questions/guideFor.ts';
import { standardGuide, standardGuides } from '@samtavlen/shared/questions/standardGuides.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import type { Store } from '../store/Store.ts';
import type { StoredMeeting } from '../store/sql/meetingRows.ts';

/** Letters of a tag, some 70 bits: two texts never share one. */
const TAG_LENGTH = 12;

const UNTOUCHED: ChosenGuide = { version: 0, circumstances: [] };

/** A planned meeting follows what is edited; one that has begun keeps what it began with. */
async function chosenFor(store: Store, { meeting, conduct }: StoredMeeting): Promise<ChosenGuide> {
  if (conduct.phase !== 'planned') return conduct.guide ?? UNTOUCHED;
  const [version, circumstances] = await Promise.all([
    store.guides.current(),
    store.families.circumstancesOf(meeting.familyId),
  ]);
  return { version, circumstances };
}

/** What is said and asked at a meeting. */
export async function guideInUse(store: Store, found: StoredMeeting): Promise<GuideInUse> {
  const { template } = found.meeting;
  const chosen = await chosenFor(store, found);
  if (chosen.version === 0 && chosen.circumstances.length === 0) return standardGuide(template);
  const guides = (chosen.version > 0 && (await store.guides.find(chosen.version))) || standardGuides;
  const guide = guideFor(guides[template], templates[template], chosen.circumstances);
  const tag = createHash('sha256').update(JSON.stringify(guide)).digest('base64url').slice(0, TAG_LENGTH);
  return { chosen, guide, tag };
}

/** The same, by the meeting's id; null when there is no such meeting. */
export async function guideNow(store: Store, meeting: string): Promise<GuideInUse | null> {
  const found = await store.meetings.find(meeting);
  return found && guideInUse(store, found);
}
