import path from 'node:path';
import { projectRoot, readSettings, WrongSettings } from './settings.ts';
import { copySecretKey } from './store/secretKey.ts';
import { stores } from './store/stores.ts';

/** `npm run backup -- <file>`: copies the database while the server runs, and the secret beside it. */
async function backup(wanted: string | undefined): Promise<string> {
  if (!wanted) throw new WrongSettings('Say where to: npm run backup -- backups/monday.sqlite');
  const file = path.resolve(projectRoot, wanted);
  const { dataDir } = readSettings();
  const store = await stores.sqlite(dataDir);
  try {
    await store.backup(file);
    return `The backup is ${file}\nThe key for links is ${copySecretKey(dataDir, `${file}.key`)}`;
  } finally {
    await store.close();
  }
}

try {
  process.stdout.write(`${await backup(process.argv[2])}\n`);
} catch (error) {
  process.stderr.write(`No backup was made: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
