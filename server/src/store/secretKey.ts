import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const SECRET_FILE = 'secret.key';

/** Bytes of the key that links are made from (HMAC-SHA256 gains nothing beyond its 32 bytes of output). */
const LENGTH = 32;

/** Reads the server's secret, making it at the first start; only the server's own user may read the file. */
export function secretKey(folder: string): Buffer {
  const file = path.join(folder, SECRET_FILE);
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(LENGTH), { mode: 0o600, flag: 'wx', flush: true });
  const key = fs.readFileSync(file);
  if (key.length !== LENGTH) throw new Error(`${file} does not hold ${LENGTH} bytes`);
  return key;
}

/** Copies the secret for a backup. @returns the copy's path @throws Error when the copy exists */
export function copySecretKey(folder: string, to: string): string {
  fs.writeFileSync(to, secretKey(folder), { mode: 0o600, flag: 'wx', flush: true });
  return to;
}
