import * as Y from 'yjs';
import type { Participant } from '../meeting/Participant.ts';
import { templates } from '../templates/templates.ts';
import { readAgreement } from './agreements.ts';
import type { ClosedBoard } from './ClosedBoard.ts';
import { type Share, shareWith } from './drafts.ts';
import { lineStanceKey, readLineStanceKey } from './lineStances.ts';
import { type Board, readBoard } from './readBoard.ts';
import { agreementLineKey } from './readingAloud.ts';
import { type BoardRoots, openBoard, openDraftDangers, openDraftScales, openDrafts } from './roots.ts';
import { wordingHash } from './wordingHash.ts';

/** Who is erased from a document, and the id that stands where theirs stood. */
export interface Erased {
  person: string;
  pseudonym: string;
}

/**
 * What an erasure does to a root. `records` have one author each, and go with them; of what is written `together` only
 * the person's own sentences go; `answers` are one a person, under a key that ends with theirs; a `text` has no names.
 * A new root does not compile without a line here.
 */
const ROOTS: Record<keyof BoardRoots, 'records' | 'together' | 'answers' | 'text'> = {
  cards: 'records',
  wordings: 'records',
  realityChecks: 'records',
  agreements: 'together',
  groups: 'together',
  dangerStatements: 'together',
  dangerWordings: 'together',
  stances: 'answers',
  scales: 'answers',
  summary: 'text',
};

/** Fields of a value that hold the sentence of whoever is named `by` in it. */
const SENTENCES = ['words', 'why'];

const withoutSentences = (value: object): object =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key, SENTENCES.includes(key) ? '' : one]));

/** What a child let this one person see is the child's alone again. */
function renamedWord(value: string, { person, pseudonym }: Erased): string {
  if (value === shareWith(person)) return 'nobody' satisfies Share;
  return value === person ? pseudonym : value;
}

/** Everything that names the person names the pseudonym; a key as much as a value. */
function renamed(value: unknown, who: Erased): unknown {
  if (typeof value === 'string') return renamedWord(value, who);
  if (Array.isArray(value)) return value.map((one) => renamed(one, who));
  if (typeof value !== 'object' || value === null) return value;
  const theirs = (value as { by?: unknown }).by === who.person ? withoutSentences(value) : value;
  return Object.fromEntries(Object.entries(theirs).map(([key, one]) => [renamedKey(key, who), renamed(one, who)]));
}

const isTheirs = (key: string, { person }: Erased): boolean => key === person || key.endsWith(`:${person}`);

const renamedKey = (key: string, who: Erased): string =>
  isTheirs(key, who) ? key.slice(0, key.length - who.person.length) + who.pseudonym : key;

function copied(value: unknown, who: Erased): unknown {
  if (value instanceof Y.Map) return copiedRecord(value, who);
  return value instanceof Y.AbstractType ? value.clone() : renamed(value, who);
}

/** A person's own answer to what is written together stays as a word; what they said with it does not. */
function copiedRecord(map: Y.Map<unknown>, who: Erased): Y.Map<unknown> {
  const copy = new Y.Map<unknown>();
  for (const [key, value] of map.entries()) {
    const own = isTheirs(key, who) && typeof value === 'object' && value !== null && !(value instanceof Y.AbstractType);
    copy.set(renamedKey(key, who), copied(own ? withoutSentences(value) : value, who));
  }
  return copy;
}

const isBy = (value: unknown, { person }: Erased): boolean =>
  value instanceof Y.Map && [value.get('author'), value.get('by')].includes(person);

/**
 * True for what lies beside a card that is not there any more: `card` in a record, `card:<id>:` or `goal.<id>:` in an
 * answer's key.
 */
const liesBeside = (cards: ReadonlySet<string>, key: string, value: unknown): boolean =>
  (value instanceof Y.Map && cards.has(String(value.get('card')))) || cards.has(key.split(/[.:]/)[1] ?? '');

function copyRoot(
  from: Y.Map<Y.Map<unknown>> | Y.Map<unknown>,
  to: Y.Map<unknown>,
  root: keyof BoardRoots,
  gone: Set<string>,
  who: Erased,
): void {
  const kind = ROOTS[root];
  for (const [key, value] of from.entries()) {
    const theirs = kind === 'records' ? isBy(value, who) : kind === 'answers' && isTheirs(key, who);
    if (theirs || liesBeside(gone, key, value)) continue;
    to.set(renamedKey(key, who), copied(value, who));
  }
}

/** An answer to an agreement counts for its owners too: those that were good stay so, though an owner has another id. */
function keepAnswers(id: string, old: Y.Map<unknown>, next: Y.Map<unknown>, who: Erased): void {
  const [before, after] = [readAgreement(id, old), readAgreement(id, next)];
  if (!before || !after) return;
  for (const [person, { current }] of Object.entries(before.answers)) {
    const key = renamedKey(`answer:${person}`, who);
    if (current) next.set(key, { ...(next.get(key) as object), of: wordingHash(after) });
  }
}

/** What was said to an agreement as it was read aloud is known by its owners too: it follows them. */
function keepLines(id: string, from: BoardRoots, to: BoardRoots): void {
  const [old, next] = [from.agreements.get(id), to.agreements.get(id)];
  const [before, after] = [old && readAgreement(id, old), next && readAgreement(id, next)];
  if (!before || !after) return;
  const [was, is] = [agreementLineKey(before), agreementLineKey(after)];
  for (const [key, value] of was === is ? [] : [...to.stances.entries()]) {
    const about = readLineStanceKey(key);
    if (about?.line !== was) continue;
    to.stances.set(lineStanceKey(is, about.person), value);
    to.stances.delete(key);
  }
}

/** The board without one person, in a document of its own that knows nothing of the old one. */
export function boardWithout(doc: Y.Doc, who: Erased): Y.Doc {
  const [from, anew] = [openBoard(doc), new Y.Doc()];
  const to = openBoard(anew);
  const gone = new Set([...from.cards.entries()].flatMap(([id, card]) => (isBy(card, who) ? [id] : [])));
  anew.transact(() => {
    for (const root of Object.keys(ROOTS) as (keyof BoardRoots)[]) {
      const [old, next] = [from[root], to[root]];
      if (old instanceof Y.Map && next instanceof Y.Map) copyRoot(old, next as Y.Map<unknown>, root, gone, who);
      else if (old instanceof Y.XmlFragment && next instanceof Y.XmlFragment)
        next.insert(
          0,
          old.toArray().map((line) => line.clone() as Y.XmlElement | Y.XmlText),
        );
    }
    for (const [id, next] of to.agreements.entries()) keepAnswers(id, from.agreements.get(id) ?? next, next, who);
    for (const id of to.agreements.keys()) keepLines(id, from, to);
  });
  return anew;
}

/** What a closed meeting is kept as, read from its board without the person. @param name what stands where theirs stood */
export function closedWithout(closed: ClosedBoard, anew: Y.Doc, who: Erased, name: string): ClosedBoard {
  const { meeting, people, board, coordinator } = closed;
  const { cards, agreements } = board.withdrawn;
  const stranger = ({ id, role }: Participant): Participant => ({ id, name, role, seat: false });
  return {
    ...closed,
    coordinator: renamed(coordinator, who) as ClosedBoard['coordinator'],
    people: people.map(
      (one) => renamed(one.id === who.person ? stranger(one) : withoutScribe(one, who), who) as Participant,
    ),
    board: {
      ...readBoard(openBoard(anew), templates[meeting.template]),
      withdrawn: renamed(
        { cards: cards.filter(({ author }) => author !== who.person), agreements },
        who,
      ) as Board['withdrawn'],
    },
  };
}

const withoutScribe = ({ scribe, ...rest }: Participant, { person }: Erased): Participant =>
  scribe === undefined || scribe === person ? rest : { ...rest, scribe };

/** Another's private document: it stays theirs; whoever wrote for them stands in it no more. */
export function draftsWithout(doc: Y.Doc, who: Erased): Y.Doc {
  const anew = new Y.Doc();
  anew.transact(() => {
    for (const [key, value] of openDrafts(doc).entries()) openDrafts(anew).set(key, copiedRecord(value, who));
    for (const [key, value] of openDraftDangers(doc).entries()) openDraftDangers(anew).set(key, renamed(value, who));
    for (const [key, value] of openDraftScales(doc).entries()) openDraftScales(anew).set(key, renamed(value, who));
  });
  return anew;
}
