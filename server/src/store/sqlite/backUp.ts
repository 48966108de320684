import fs from 'node:fs';
import path from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';

/** Pages (of 4 KiB) copied in one go: 256 MiB, so that a busy room cannot make the copy start over. */
const PAGES_AT_ONCE = 65_536;

/**
 * Copies a database that is in use. The copy gets its name when it is whole and on the disk.
 * @throws Error when `to` exists
 */
export async function backUp(db: DatabaseSync, to: string): Promise<void> {
  if (fs.existsSync(to)) throw new Error(`${to} exists already`);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const part = `${to}.part`;
  try {
    fs.writeFileSync(part, '', { mode: 0o600, flag: 'wx' });
    await backup(db, part, { rate: PAGES_AT_ONCE });
    const file = fs.openSync(part, 'r+');
    fs.fsyncSync(file);
    fs.closeSync(file);
    fs.renameSync(part, to);
  } catch (error) {
    fs.rmSync(part, { force: true });
    throw error;
  }
}
