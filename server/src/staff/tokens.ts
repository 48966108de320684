import { hash, randomBytes } from 'node:crypto';

/** A secret for a link or a cookie: 256 random bits, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of it. A random token needs no salt and no slow hash. */
export const hashOf = (token: string): string => hash('sha256', token, 'base64url');
