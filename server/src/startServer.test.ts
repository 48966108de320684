import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { settingsFrom, WrongSettings } from './settings.ts';
import { startServer } from './startServer.ts';
import { temporaryFolder } from './store/temporaryFolder.ts';

function folderFor(files: Record<string, string>): string {
  const { folder, remove } = temporaryFolder(files);
  onTestFinished(remove);
  return folder;
}

const start = (env: Record<string, string>) => startServer(settingsFrom(env));

test('a data folder that is a file stops the start with one sentence', async () => {
  const dataDir = path.join(folderFor({ data: 'a file' }), 'data');
  const started = start({ DATA_DIR: dataDir });
  await expect(started).rejects.toThrow(WrongSettings);
  await expect(started).rejects.toThrow(/^DATA_DIR cannot be used: .*$/);
});

test('a database that is none stops it too, and is left as it is', async () => {
  const dataDir = folderFor({ 'samtavlen.sqlite': 'this was never a database, but it is somebody’s file'.repeat(20) });
  await expect(start({ DATA_DIR: dataDir })).rejects.toThrow(/^DATA_DIR cannot be used: .*not a database/);
});

test('a certificate that cannot be read is named', async () => {
  const dataDir = folderFor({ 'key.pem': '' });
  const tls = { TLS_CERT: path.join(dataDir, 'cert.pem'), TLS_KEY: path.join(dataDir, 'key.pem') };
  await expect(start({ DATA_DIR: dataDir, ...tls })).rejects.toThrow(/^TLS_CERT names a file that cannot be read/);
});

test('two files that are no certificate and key are told apart from missing ones', async () => {
  const dataDir = folderFor({ 'cert.pem': 'not a certificate', 'key.pem': 'not a key' });
  const tls = { TLS_CERT: path.join(dataDir, 'cert.pem'), TLS_KEY: path.join(dataDir, 'key.pem') };
  await expect(start({ DATA_DIR: dataDir, ...tls })).rejects.toThrow(/^TLS_CERT and TLS_KEY must hold/);
});
