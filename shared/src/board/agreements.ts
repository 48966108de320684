import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import { type Day, isDay } from '../meeting/day.ts';
import { type Gone, readGone } from './cards.ts';
import { orderBetween } from './place.ts';
import { type RichLine, readRichText, richTextAsPlain, richTextFrom } from './richText.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';
import { textOf } from './text.ts';
import { wordingHash } from './wordingHash.ts';

/** ja · lad os tale om det · vent. All three are as easy to give (rule 5). */
export type AnswerWord = 'yes' | 'talk' | 'wait';

export interface Answer {
  answer: AnswerWord;
  words: string;
  at: number;
  /** Whoever wrote it down for a seat. */
  scribe: string | null;
  /** False when what, who or when has changed since: the question is open again. */
  current: boolean;
}

/** who + what + when + sign (rule 5). */
export interface Agreement {
  id: string;
  order: string;
  by: string;
  body: RichLine[];
  what: string;
  owners: string[];
  due: Day | null;
  sign: string;
  ifItFails: string;
  /** Who must be told, and by whom: people who are not here, too. */
  tell: string;
  /** "Fast aftale": it goes on, and has no day. */
  standing: boolean;
  /** "Kræver bevilling": somebody else must say yes first. */
  needsGrant: boolean;
  /** The card it was made from, or the worry or wish it answers. */
  from: string | null;
  answers: Record<string, Answer>;
  gone: Gone | null;
}

/** What still keeps an agreement from being *aftalt*. */
export type Missing = 'what' | 'who' | 'when' | 'sign' | 'answer';

/** What comes before a person in an agreement's keys. */
export const OWNER = 'owner:';
export const ANSWER = 'answer:';
const WORDS: readonly AnswerWord[] = ['yes', 'talk', 'wait'];

function readAnswer(value: unknown, hash: string): Answer | null {
  const answer = value as
    | { answer?: AnswerWord; words?: string; at?: number; of?: string; scribe?: string }
    | undefined;
  if (!answer?.answer || !WORDS.includes(answer.answer)) return null;
  const { words = '', at = 0, scribe = null } = answer;
  return { answer: answer.answer, words, at, scribe, current: answer.of === hash };
}

export function readAgreement(id: string, map: Y.Map<unknown>): Agreement | null {
  const by = map.get('by');
  if (typeof by !== 'string') return null;
  const keys = [...map.keys()];
  const body = readRichText(map.get('body'));
  const owners = keys
    .filter((key) => key.startsWith(OWNER) && map.get(key) === true)
    .map((key) => key.slice(OWNER.length))
    .sort();
  const due = map.get('due');
  const day = isDay(due) ? due : null;
  const standing = day === null && map.get('standing') === true;
  const core = { what: richTextAsPlain(body), owners, due: day, standing };
  const hash = wordingHash(core);
  const answers: Record<string, Answer> = {};
  for (const key of keys.filter((key) => key.startsWith(ANSWER))) {
    const answer = readAnswer(map.get(key), hash);
    if (answer) answers[key.slice(ANSWER.length)] = answer;
  }
  const from = map.get('from');
  return {
    id,
    order: String(map.get('order') ?? ''),
    by,
    body,
    ...core,
    sign: textOf(map.get('sign')),
    ifItFails: textOf(map.get('ifItFails')),
    tell: textOf(map.get('tell')),
    needsGrant: map.get('needsGrant') === true,
    from: typeof from === 'string' ? from : null,
    answers,
    gone: readGone(map.get('gone')),
  };
}

/** Who has not yet said a yes to the agreement as it now reads. */
export const ownersWithoutYes = (agreement: Agreement): string[] =>
  agreement.owners.filter((owner) => {
    const answer = agreement.answers[owner];
    return !(answer?.current && answer.answer === 'yes');
  });

export function missingIn(agreement: Agreement): Missing[] {
  const missing: Missing[] = [];
  if (agreement.what === '') missing.push('what');
  if (agreement.owners.length === 0) missing.push('who');
  if (agreement.due === null && !agreement.standing) missing.push('when');
  if (agreement.sign.trim() === '') missing.push('sign');
  if (agreement.owners.length > 0 && ownersWithoutYes(agreement).length > 0) missing.push('answer');
  return missing;
}

/** *aftalt*: complete, and each owner has said yes for themselves. */
export const isAgreed = (agreement: Agreement): boolean => missingIn(agreement).length === 0;

/** Begun and left: nobody wrote anything in it. The plan and the papers pass over it. */
export const isBlank = ({ what, owners, due, sign, ifItFails, tell, standing }: Agreement): boolean =>
  owners.length === 0 && due === null && !standing && [what, sign, ifItFails, tell].join('').trim() === '';

/** @returns the new agreement's id; `text` is carried over from the card it is made from. */
export function makeAgreement(
  doc: Y.Doc,
  board: BoardRoots,
  start: { by: string; text: string; from?: string; owners?: readonly string[] },
): string {
  const id = nanoid(16);
  const orders = [...board.agreements.values()].map((map) => String(map.get('order') ?? '')).sort();
  doc.transact(() => {
    const map = new Y.Map<unknown>();
    map.set('by', start.by);
    map.set('order', orderBetween(orders.at(-1) ?? null, null));
    if (start.from !== undefined) map.set('from', start.from);
    map.set('body', richTextFrom(start.text));
    map.set('sign', new Y.Text());
    map.set('ifItFails', new Y.Text());
    map.set('tell', new Y.Text());
    for (const owner of start.owners ?? []) map.set(OWNER + owner, true);
    board.agreements.set(id, map);
  }, ORIGIN.create);
  return id;
}
