import * as buffer from 'lib0/buffer';
import { digest } from 'lib0/hash/sha256';
import * as string from 'lib0/string';
import { type Agreement, isBlank } from './agreements.ts';
import type { Board } from './readBoard.ts';
import type { Stance } from './stances.ts';

/** A line of the summary in `spotlight`, where the id of a card or an agreement can also stand. */
const PLACE = 'summary-line-';

/** Of a fingerprint, in signs: 132 bits, and a key that stays short. */
const KEY_LENGTH = 22;

/** One line of what is read aloud before anyone leaves. */
export interface ReadLine {
  /** What `spotlight` holds while it is read: an agreement's id, or the line's place in the summary. */
  at: string;
  /** Null for a line of the written summary. */
  agreement: Agreement | null;
  /** The line's words; of an agreement what is to be done. */
  text: string;
  /** Known by its words: what was said to a line was not said to other words. */
  key: string;
}

const keyOf = (...parts: unknown[]): string =>
  buffer.toBase64UrlEncoded(digest(string.encodeUtf8(JSON.stringify(parts)))).slice(0, KEY_LENGTH);

/** The name of an agreement as it reads now: another wording, owner or day gives another one. */
export const agreementLineKey = ({ id, what, owners, due, standing }: Agreement): string =>
  keyOf(id, what, owners, standing ? 'standing' : due);

/** What is read aloud, in order: each agreement, then each line of the written summary. */
export function readAloud({ agreements, summary }: Pick<Board, 'agreements' | 'summary'>): ReadLine[] {
  const agreed = agreements
    .filter((agreement) => !isBlank(agreement))
    .map((agreement) => ({ at: agreement.id, agreement, text: agreement.what, key: agreementLineKey(agreement) }));
  const lines = summary.flatMap(({ text }, place) =>
    text.trim() === '' ? [] : [{ at: `${PLACE}${place}`, agreement: null, text, key: keyOf(text.trim()) }],
  );
  return [...agreed, ...lines];
}

/** The line that is being read; null when something else is shown, or nothing. */
export const lineRead = (board: Pick<Board, 'agreements' | 'summary'>, spotlight: string | null): ReadLine | null =>
  readAloud(board).find(({ at }) => at === spotlight) ?? null;

/** What each has said to a line as it reads now, by person. */
export function saidToLine({ lineStances }: Pick<Board, 'lineStances'>, line: string): Record<string, Stance> {
  const said: Record<string, Stance> = {};
  for (const [key, stance] of Object.entries(lineStances)) {
    const [of, person = ''] = key.split(':');
    if (of === line) said[person] = stance;
  }
  return said;
}

/** What was said to words that read otherwise now: it is kept, with the words it was said to. */
export function saidToFormerLines(
  board: Pick<Board, 'agreements' | 'summary' | 'lineStances'>,
): { person: string; stance: Stance }[] {
  const current = new Set(readAloud(board).map(({ key }) => key));
  return Object.entries(board.lineStances).flatMap(([key, stance]) => {
    const [line = '', person = ''] = key.split(':');
    return current.has(line) ? [] : [{ person, stance }];
  });
}
