import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import type { Phase } from '@samtavlen/shared/meeting/phase.ts';
import type { StaffMember } from '@samtavlen/shared/staff/staffSchema.ts';
import { alva } from '@samtavlen/shared/testing/alva.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import type { WorkedMeeting } from '@samtavlen/shared/testing/WorkedMeeting.ts';
import type { Deps } from '../deps.ts';
import { keepWorkedBoard } from '../meeting-room/keepWorkedBoard.ts';
import { tokenFor } from '../meetings/entranceTokens.ts';
import { makeWorkedMeeting } from '../meetings/exampleMeeting.ts';
import { makeAccount, newSetUpLink } from '../staff/staffLinks.ts';

/** Sits in the facilitator's chair of every seeded meeting, so it is nobody's name who sits elsewhere at one of them. */
export const DEV_ACCOUNT = { name: 'Ida Brændmose', email: 'ida@kommune.example', password: 'kun til udvikling' };

/** Where to look at one seeded meeting. */
export interface SeededMeeting {
  title: string;
  control: string;
  wall: string;
  phone: string;
}

async function seedMeeting(
  deps: Deps,
  staff: StaffMember,
  worked: WorkedMeeting,
  phase: Phase,
): Promise<SeededMeeting> {
  const { meetingId, participants } = await makeWorkedMeeting(deps, staff, worked);
  const keyOf = (fits: (person: WorkedMeeting['people'][number]) => boolean) =>
    participants[worked.people.find(fits)?.key ?? ''] ?? '';
  const facilitator = keyOf(({ lead }) => lead === 'facilitator');
  const parent = keyOf(({ role }) => role === 'parent');
  await keepWorkedBoard(deps.store.rooms, meetingId, worked, participants, facilitator);
  const conduct = { ...conductAtStart, phase, column: 'concern' } as const;
  await deps.store.meetings.saveConduct(meetingId, conduct, deps.clock());
  const at = `${deps.publicUrl}/moede/${meetingId}`;
  const phone = `${deps.publicUrl}/d/${tokenFor({ kind: 'personal', id: parent }, 1, deps.secret)}`;
  return { title: worked.reference, control: `${at}/styring`, wall: `${at}/tavle`, phone };
}

/** One staff account, the Elmer meeting in its midst, and the three-column one being summed up. */
export async function seedWorkedMeetings(deps: Deps): Promise<SeededMeeting[]> {
  const link = await newSetUpLink(deps);
  const staff = await makeAccount('setup', link?.split('/').at(-1) ?? '', DEV_ACCOUNT, deps);
  return [await seedMeeting(deps, staff, elmer, 'open'), await seedMeeting(deps, staff, alva, 'summingUp')];
}
