import type { AbsenceTables } from '../sql/absences.ts';
import type { AccessLogTables } from '../sql/accessLog.ts';
import type { DeviceTables } from '../sql/devices.ts';
import type { RoomRows } from '../sql/erasures.ts';
import type { FamilyTables } from '../sql/familyRows.ts';
import type { GuideTables } from '../sql/guides.ts';
import type { HeardTables } from '../sql/heard.ts';
import type { MeetingTables } from '../sql/meetingRows.ts';
import type { PhotoTables } from '../sql/photos.ts';
import type { PlanTables } from '../sql/plans.ts';
import type { StaffTables } from '../sql/staff.ts';

/** All tables, as Kysely knows them; each area's file describes its own. */
export interface Database
  extends StaffTables,
    AccessLogTables,
    FamilyTables,
    GuideTables,
    MeetingTables,
    DeviceTables,
    PlanTables,
    HeardTables,
    AbsenceTables,
    RoomRows,
    PhotoTables {}
