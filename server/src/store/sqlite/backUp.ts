import fs from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/**
 * Copies a database that is in use: all of one moment, written anew, so that nothing which was deleted is in the copy.
 * It gets its name when it is whole and on the disk.
 * @throws Error when `to` exists
 */
export function backUp(db: DatabaseSync, to: string): void {
  if (fs.existsSync(to)) throw new Error(`${to} exists already`);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const part = `${to}.part`;
  try {
    fs.writeFileSync(part, '', { mode: 0o600, flag: 'wx' });
    db.prepare('VACUUM INTO ?').run(part);
    const file = fs.openSync(part, 'r+');
    fs.fsyncSync(file);
    fs.closeSync(file);
    fs.renameSync(part, to);
  } catch (error) {
    fs.rmSync(part, { force: true });
    throw error;
  }
}
