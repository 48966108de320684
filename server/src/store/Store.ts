import type { RoomStore } from './RoomStore.ts';
import type { Absences } from './sql/absences.ts';
import type { AccessLog } from './sql/accessLog.ts';
import type { Devices } from './sql/devices.ts';
import type { Erasures } from './sql/erasures.ts';
import type { Families } from './sql/families.ts';
import type { GuideVersions } from './sql/guides.ts';
import type { Heard } from './sql/heard.ts';
import type { Keeping } from './sql/keeping.ts';
import type { Meetings } from './sql/meetings.ts';
import type { Photos } from './sql/photos.ts';
import type { Plans } from './sql/plans.ts';
import type { StaffAccounts } from './sql/staff.ts';

/** Everything durable. Every promise that resolves is on disk; one that rejects has changed nothing. */
export interface Store {
  rooms: RoomStore;
  staff: StaffAccounts;
  families: Families;
  guides: GuideVersions;
  meetings: Meetings;
  devices: Devices;
  plans: Plans;
  photos: Photos;
  heard: Heard;
  absences: Absences;
  accessLog: AccessLog;
  erasures: Erasures;
  keeping: Keeping;
  /** Overwrites whatever was deleted, wherever the engine keeps bytes. Everyone who writes waits meanwhile. */
  scrub(): Promise<void>;
  /** Writes a copy to `file` while everything goes on. @throws Error when the file exists. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
