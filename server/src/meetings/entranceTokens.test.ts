import { describe, expect, test } from 'vitest';
import { type EntranceKind, readToken, tokenFits, tokenFor } from './entranceTokens.ts';

const secret = Buffer.alloc(32, 7);
const id = 'aB3_-9xYz01Q';
const kinds: EntranceKind[] = ['personal', 'meeting', 'tablet'];

describe.each(kinds)('a %s link', (kind) => {
  const token = tokenFor({ kind, id }, 1, secret);

  test('is short, fits in an address and leads back to where it was made for', () => {
    expect(token.length).toBeLessThanOrEqual(30);
    expect(encodeURIComponent(token)).toBe(token);
    expect(readToken(token)).toEqual({ kind, id });
    expect(tokenFits(token, { kind, id }, 1, secret)).toBe(true);
  });

  test('does not fit after it was revoked, on another server, or for another way in', () => {
    expect(tokenFits(token, { kind, id }, 2, secret)).toBe(false);
    expect(tokenFits(token, { kind, id }, 1, Buffer.alloc(32, 8))).toBe(false);
    for (const other of kinds.filter((one) => one !== kind))
      expect(tokenFits(token, { kind: other, id }, 1, secret)).toBe(false);
  });

  test('does not fit when one sign of it is changed', () => {
    for (let at = id.length; at < token.length - 1; at++) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(tokenFits(changed, { kind, id }, 1, secret)).toBe(false);
    }
  });
});

test('a text that is no link leads nowhere', () => {
  for (const text of ['', 'hej', '123456', '../../etc/passwd', 'x'.repeat(500)]) expect(readToken(text)).toBeNull();
});
