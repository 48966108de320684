import { Refusal } from '../failures.ts';
import type { CodeTries } from './CodeTries.ts';
import { readCode } from './codes.ts';

/**
 * Finds the meeting a typed code belongs to, and counts the wrong ones.
 * @param address whose tries are counted
 * @throws Refusal `wrongCode`, or `tooManyTries` after ten wrong ones
 */
export async function findByCode(
  tries: CodeTries,
  address: string,
  typed: string,
  find: (code: string) => Promise<string | null>,
): Promise<string> {
  const wait = tries.begin(address);
  if (wait > 0) throw new Refusal('tooManyTries', wait);
  const code = readCode(typed);
  const meeting = code === null ? null : await find(code);
  if (meeting === null) throw new Refusal('wrongCode');
  tries.wasRight(address);
  return meeting;
}
