import { randomInt } from 'node:crypto';

/** Six digits, easy to read out; the first may be 0. */
export const randomCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Tries before giving up: with a thousand codes in use, one in a thousand draws hits one of them. */
const DRAWS = 50;

/** Draws codes until `take` accepts one. @throws Error when nearly every code is in use */
export async function freeCode(take: (code: string) => Promise<boolean>): Promise<string> {
  for (let draw = 0; draw < DRAWS; draw++) {
    const code = randomCode();
    if (await take(code)) return code;
  }
  throw new Error('no free code');
}

/** What someone typed, without the spaces; null when it is not six digits. */
export function readCode(typed: string): string | null {
  const digits = typed.replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
