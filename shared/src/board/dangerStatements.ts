import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import { type Gone, readGone } from './cards.ts';
import { SENTENCE_LENGTH } from './limits.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';
import { fingerprint } from './wordings.ts';

/** kan kende mig i det · kan ikke kende mig i det */
export const recognitionWords = ['recognised', 'notRecognised'] as const;

export type RecognitionWord = (typeof recognitionWords)[number];

/** Hvem er bekymret · for hvad · hvad kan der ske (domain.md 2.3). */
export interface DangerText {
  who: string;
  about: string;
  mayHappen: string;
}

/** One way it has been put. A change is a new wording beside the old, never over it. */
export interface DangerWording extends DangerText {
  id: string;
  /** Who wrote it down. */
  by: string;
  /** Whose words it was changed to; null for the facilitator's own draft. */
  voice: string | null;
  at: number;
}

/** What one family member said to the words as they stood. */
export interface Recognition {
  answer: RecognitionWord;
  words: string;
  at: number;
  scribe: string | null;
  /** False when the words have changed since: the question is open again. */
  current: boolean;
}

/** Fareudsagn: about three at a meeting, one for each thing the child may come to harm by. */
export interface DangerStatement {
  id: string;
  by: string;
  at: number;
  /** Oldest first; never empty. */
  wordings: DangerWording[];
  now: DangerWording;
  answers: Record<string, Recognition>;
  gone: Gone | null;
}

/** About this many are enough (domain.md 2.3); more is advised against, not refused. */
export const ENOUGH_STATEMENTS = 3;

/** What comes before a person in a statement's keys. */
export const ANSWER = 'answer:';

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= SENTENCE_LENGTH;

export function readDangerText(value: unknown): DangerText | null {
  const { who, about, mayHappen } = (value ?? {}) as Partial<DangerText>;
  return isText(who) && isText(about) && isText(mayHappen) ? { who, about, mayHappen } : null;
}

/** Of the words that are answered to: other words open the question again. */
export const fingerprintOf = ({ who, about, mayHappen }: DangerText): string =>
  fingerprint(JSON.stringify([who, about, mayHappen]));

function readWording(id: string, map: Y.Map<unknown>): (DangerWording & { statement: string }) | null {
  const text = readDangerText({ who: map.get('who'), about: map.get('about'), mayHappen: map.get('mayHappen') });
  const [statement, by, voice] = [map.get('statement'), map.get('by'), map.get('voice')];
  if (!text || typeof statement !== 'string' || typeof by !== 'string') return null;
  return {
    ...text,
    id,
    statement,
    by,
    voice: typeof voice === 'string' ? voice : null,
    at: Number(map.get('at') ?? 0),
  };
}

function readRecognition(value: unknown, of: string): Recognition | null {
  const given = (value ?? {}) as Partial<Recognition> & { of?: string };
  const { answer, words = '', at = 0, scribe = null } = given;
  if (!answer || !recognitionWords.includes(answer)) return null;
  return { answer, words, at, scribe, current: given.of === of };
}

function readAnswers(map: Y.Map<unknown>, now: DangerText): Record<string, Recognition> {
  const of = fingerprintOf(now);
  const answers: Record<string, Recognition> = {};
  for (const key of [...map.keys()].filter((key) => key.startsWith(ANSWER)).sort()) {
    const answer = readRecognition(map.get(key), of);
    if (answer) answers[key.slice(ANSWER.length)] = answer;
  }
  return answers;
}

const byTime = (a: { at: number; id: string }, b: { at: number; id: string }) => a.at - b.at || (a.id < b.id ? -1 : 1);

/** Every statement, withdrawn ones too, oldest first. */
export function readDangerStatements(board: BoardRoots): DangerStatement[] {
  const wordings: (DangerWording & { statement: string })[] = [];
  board.dangerWordings.forEach((map, id) => {
    const wording = map instanceof Y.Map ? readWording(id, map) : null;
    if (wording) wordings.push(wording);
  });
  wordings.sort(byTime);
  const statements: DangerStatement[] = [];
  board.dangerStatements.forEach((map, id) => {
    const by = map instanceof Y.Map ? map.get('by') : undefined;
    const own = wordings.filter(({ statement }) => statement === id).map(({ statement: _of, ...wording }) => wording);
    const now = own.at(-1);
    if (typeof by !== 'string' || !now) return;
    const about = { id, by, at: Number(map.get('at') ?? 0), wordings: own, now };
    statements.push({ ...about, answers: readAnswers(map, now), gone: readGone(map.get('gone')) });
  });
  return statements.sort(byTime);
}

export function addDangerWording(board: BoardRoots, statement: string, wording: Omit<DangerWording, 'id'>): void {
  const { voice, ...rest } = wording;
  const entries = Object.entries({ statement, ...rest, ...(voice === null ? {} : { voice }) });
  board.dangerWordings.set(nanoid(16), new Y.Map<unknown>(entries));
}

/** Puts a draft on the board under its own id. Showing it twice changes nothing. */
export function showDanger(
  doc: Y.Doc,
  board: BoardRoots,
  { id, by, at, text }: { id: string; by: string; at: number; text: DangerText },
): void {
  if (board.dangerStatements.has(id)) return;
  doc.transact(() => {
    board.dangerStatements.set(id, new Y.Map<unknown>(Object.entries({ by, at })));
    addDangerWording(board, id, { ...text, by, voice: null, at });
  }, ORIGIN.create);
}
