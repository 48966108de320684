import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A new folder for one test.
 * @param files their text by path
 * @returns its path and what removes it with all it holds
 */
export function temporaryFolder(files: Record<string, string> = {}): { folder: string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samtavlen-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
