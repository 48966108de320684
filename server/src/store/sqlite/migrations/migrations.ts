import { staff } from './0001_staff.ts';
import { rooms } from './0002_rooms.ts';
import { families } from './0003_families.ts';
import { meetings } from './0004_meetings.ts';
import { plans } from './0005_plans.ts';
import { scales } from './0006_scales.ts';
import { tidying } from './0007_tidying.ts';
import { photos } from './0008_photos.ts';
import { plainWords } from './0009_plain_words.ts';
import { journal } from './0010_journal.ts';
import { standing } from './0011_standing.ts';
import { retention } from './0012_retention.ts';
import { journalFiles } from './0013_journal_files.ts';
import { nextAndGoals } from './0014_nextAndGoals.ts';
import { heard } from './0015_heard.ts';
import { guides } from './0016_guides.ts';
import { carried } from './0017_carried.ts';
import { unshownPhotos } from './0018_unshown_photos.ts';
import { protectedAddress } from './0019_protected_address.ts';
import { absences } from './0020_absences.ts';
import { goalScales } from './0021_goal_scales.ts';
import { coordinators } from './0022_coordinators.ts';

/** Every step of the database, oldest first. A step that has been released is never changed. */
export const migrations: readonly { name: string; sql: string }[] = [
  { name: '0001_staff', sql: staff },
  { name: '0002_rooms', sql: rooms },
  { name: '0003_families', sql: families },
  { name: '0004_meetings', sql: meetings },
  { name: '0005_plans', sql: plans },
  { name: '0006_scales', sql: scales },
  { name: '0007_tidying', sql: tidying },
  { name: '0008_photos', sql: photos },
  { name: '0009_plain_words', sql: plainWords },
  { name: '0010_journal', sql: journal },
  { name: '0011_standing', sql: standing },
  { name: '0012_retention', sql: retention },
  { name: '0013_journal_files', sql: journalFiles },
  { name: '0014_nextAndGoals', sql: nextAndGoals },
  { name: '0015_heard', sql: heard },
  { name: '0016_guides', sql: guides },
  { name: '0017_carried', sql: carried },
  { name: '0018_unshown_photos', sql: unshownPhotos },
  { name: '0019_protected_address', sql: protectedAddress },
  { name: '0020_absences', sql: absences },
  { name: '0021_goal_scales', sql: goalScales },
  { name: '0022_coordinators', sql: coordinators },
];
