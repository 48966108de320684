import { STANCE_ON } from './stances.ts';

/** `<line>` is the line's fingerprint (`readingAloud.ts`). */
export const lineStanceKey = (line: string, person: string): string => `${STANCE_ON.line}${line}:${person}`;

/** @returns null for a key that is not about a line */
export function readLineStanceKey(key: string): { line: string; person: string } | null {
  if (!key.startsWith(STANCE_ON.line)) return null;
  const [line = '', person = '', ...rest] = key.slice(STANCE_ON.line.length).split(':');
  return line !== '' && person !== '' && rest.length === 0 ? { line, person } : null;
}
