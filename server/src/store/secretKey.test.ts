import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copySecretKey, SECRET_FILE, secretKey } from './secretKey.ts';
import { temporaryFolder } from './temporaryFolder.ts';

function folderFor(files: Record<string, string> = {}): string {
  const { folder, remove } = temporaryFolder(files);
  onTestFinished(remove);
  return folder;
}

test('the secret is made once, and only its owner may read it', () => {
  const folder = folderFor();
  const key = secretKey(folder);
  expect(key).toHaveLength(32);
  expect(secretKey(folder)).toEqual(key);
  expect(fs.statSync(path.join(folder, SECRET_FILE)).mode & 0o777).toBe(0o600);
  expect(secretKey(folderFor())).not.toEqual(key);
});

test('a secret that was cut short is not used', () => {
  expect(() => secretKey(folderFor({ [SECRET_FILE]: 'kort' }))).toThrow('32 bytes');
});

test('its copy never replaces another', () => {
  const folder = folderFor();
  const copy = copySecretKey(folder, path.join(folder, 'copy.key'));
  expect(fs.readFileSync(copy)).toEqual(secretKey(folder));
  expect(() => copySecretKey(folder, copy)).toThrow('EEXIST');
});
