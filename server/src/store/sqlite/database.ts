import type { AccessLogTables } from '../sql/accessLog.ts';
import type { StaffTables } from '../sql/staff.ts';

/** All tables, as Kysely knows them; each area's file describes its own. */
export interface Database extends StaffTables, AccessLogTables {}
