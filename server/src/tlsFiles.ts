import fs from 'node:fs';
import { type Settings, WrongSettings } from './settings.ts';

export interface TlsFiles {
  cert: Buffer;
  key: Buffer;
}

function read(name: 'TLS_CERT' | 'TLS_KEY', file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    throw new WrongSettings(`${name} names a file that cannot be read: ${file}`);
  }
}

/** @throws WrongSettings when a file cannot be read */
export const tlsFiles = ({ tls }: Settings): TlsFiles | undefined =>
  tls ? { cert: read('TLS_CERT', tls.cert), key: read('TLS_KEY', tls.key) } : undefined;
