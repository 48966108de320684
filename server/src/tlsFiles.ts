import fs from 'node:fs';
import { createSecureContext } from 'node:tls';
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

/** @throws WrongSettings when a file cannot be read, or the two do not make a certificate with its key */
export function tlsFiles({ tls }: Settings): TlsFiles | undefined {
  if (!tls) return undefined;
  const files = { cert: read('TLS_CERT', tls.cert), key: read('TLS_KEY', tls.key) };
  try {
    createSecureContext(files);
  } catch {
    throw new WrongSettings('TLS_CERT and TLS_KEY must hold a certificate and its key, as PEM.');
  }
  return files;
}
