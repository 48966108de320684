import fs from 'node:fs';
import path from 'node:path';
import type { Store } from '../Store.ts';
import { Absences } from '../sql/absences.ts';
import { AccessLog } from '../sql/accessLog.ts';
import { Devices } from '../sql/devices.ts';
import { Erasures } from '../sql/erasures.ts';
import { Families } from '../sql/families.ts';
import { GuideVersions } from '../sql/guides.ts';
import { Heard } from '../sql/heard.ts';
import { Keeping } from '../sql/keeping.ts';
import { Meetings } from '../sql/meetings.ts';
import { Photos } from '../sql/photos.ts';
import { Plans } from '../sql/plans.ts';
import { StaffAccounts } from '../sql/staff.ts';
import { backUp } from './backUp.ts';
import { connect } from './connect.ts';
import { kyselyOver } from './kyselyOver.ts';
import { migrate } from './migrate.ts';
import { SqliteRooms } from './rooms.ts';
import { SqliteTidying } from './SqliteTidying.ts';

export const DATABASE_FILE = 'samtavlen.sqlite';

/**
 * Opens the store in a folder, making both when they are new.
 * @throws Error with the code of the file system when the folder cannot be written to.
 */
export async function openSqlite(folder: string): Promise<Store> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  fs.accessSync(folder, fs.constants.W_OK);
  const file = path.join(folder, DATABASE_FILE);
  // SQLite gives its own files beside it the same rights: nobody else on the machine reads them.
  fs.closeSync(fs.openSync(file, 'a', 0o600));
  const connection = connect(file);
  migrate(connection);
  const db = kyselyOver(connection);
  const rooms = new SqliteRooms(file);
  const tidying = new SqliteTidying(file);
  return {
    rooms,
    staff: new StaffAccounts(db),
    families: new Families(db),
    guides: new GuideVersions(db),
    meetings: new Meetings(db),
    devices: new Devices(db),
    plans: new Plans(db),
    photos: new Photos(db),
    heard: new Heard(db),
    absences: new Absences(db),
    accessLog: new AccessLog(db),
    erasures: new Erasures(db),
    keeping: new Keeping(db),
    async scrub() {
      await rooms.settle();
      await tidying.scrub();
    },
    backup: async (to) => backUp(connection, folder, to),
    async close() {
      await Promise.all([rooms.close(), tidying.close()]);
      connection.close();
    },
  };
}
