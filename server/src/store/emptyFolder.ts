import fs from 'node:fs';

/** Makes a folder, throwing away all it held. */
export function emptyFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
}
