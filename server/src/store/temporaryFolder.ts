import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A new folder for one test. @returns its path and what removes it with all it holds */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samtavlen-'));
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
