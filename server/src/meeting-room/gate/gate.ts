import { mayWrite } from '@samtavlen/shared/access/policy.ts';
import type { CountedRoot, MeetingFactsForPolicy, Write, Writer } from '@samtavlen/shared/access/Write.ts';
import type { RefusalReason } from '@samtavlen/shared/wire/frames.ts';
import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import { FreshRecords } from './facts.ts';
import { Locator, type Place } from './locate.ts';
import { type ReadUpdate, readUpdate } from './readUpdate.ts';
import { TextLengths } from './TextLengths.ts';
import { livingItems, piecesOf } from './yjsInside.ts';

/**
 * Pieces a document may have before it grows no more (engine.md 3.9): 40 MB of memory and 0.2 s to read. A history of
 * 100,000 small edits has 5,000.
 */
const MOST_PIECES = 200_000;

/** What the gate looks at: the document as it stands, and who owns which Yjs client id. */
export interface Guarded {
  room: RoomName;
  doc: Y.Doc;
  owners: ReadonlyMap<number, string>;
  facts: MeetingFactsForPolicy;
}

export type Verdict =
  /** `claims`: client ids that are this writer's from now on. `empty`: nothing in it is new. */
  | { pass: true; claims: number[]; empty: boolean }
  /** It builds on something the server does not have: ask for everything again. No offence. */
  | { pass: false; reason: 'notReady' }
  | { pass: false; reason: RefusalReason };

/** It puts an entry into a root: a record, or a value of its own. */
const isEntry = ({ act, path }: Write): boolean => (act.kind === 'type' || act.kind === 'value') && path.length === 1;

const TYPE_NAMES = [
  [Y.XmlText, 'XmlText'],
  [Y.XmlElement, 'XmlElement'],
  [Y.XmlFragment, 'XmlFragment'],
  [Y.Text, 'Text'],
  [Y.Map, 'Map'],
] as const;

function typeName(type: unknown): string {
  if (type instanceof Y.XmlElement) return `XmlElement:${type.nodeName}`;
  return TYPE_NAMES.find(([kind]) => type instanceof kind)?.[1] ?? 'unknown';
}

/**
 * An item's content in the policy's terms; empty for kinds no document of ours holds. One item can hold several values
 * of one key: earlier ones that undo has kept and Yjs has merged.
 */
function actsOf(item: Y.Item, place: Place, lengths: TextLengths): Write['act'][] {
  const { content } = item;
  if (content instanceof Y.ContentString)
    return [{ kind: 'text', text: content.str, lengthBefore: lengths.before(item, place) }];
  if (content instanceof Y.ContentType) return [{ kind: 'type', type: typeName(content.type) }];
  if (content instanceof Y.ContentAny) return content.arr.map((value) => ({ kind: 'value', value }));
  if (content instanceof Y.ContentFormat) return [{ kind: 'format', mark: content.key, value: content.value }];
  return content instanceof Y.ContentDeleted ? [{ kind: 'nothing' }] : [];
}

function claimsOf(news: ReadUpdate['news'], owners: Guarded['owners'], participant: string): number[] | null {
  const claims: number[] = [];
  for (const client of news.keys()) {
    const owner = owners.get(client);
    if (owner === undefined) claims.push(client);
    else if (owner !== participant) return null;
  }
  return claims;
}

interface Placed {
  item: Y.Item;
  place: Place;
}

/** Every new item with its place; `null` when one cannot be placed. Items that are dead on arrival need no right. */
function placeAll(locator: Locator, news: ReadUpdate['news']): Placed[] | null {
  const placed: Placed[] = [];
  for (const structs of news.values())
    for (const item of structs) {
      if (item instanceof Y.GC) continue;
      const place = locator.locate(item);
      if (place === 'bad') return null;
      if (place !== 'dead') placed.push({ item, place });
    }
  return placed;
}

const keyed = ({ container, sub }: Place): string | null => (sub === null ? null : `${container.key}|${sub}`);

/** All an update would do, one `Write` at a time. */
function* writesOf(doc: Y.Doc, { news, deletes }: ReadUpdate, records: FreshRecords): Generator<Write | null> {
  const locator = new Locator(doc, news);
  const placed = placeAll(locator, news);
  if (!placed) return yield null;
  const lengths = new TextLengths(doc, deletes);
  for (const { item, place } of placed) records.note(place, item);
  for (const { item, place } of placed) {
    const acts = actsOf(item, place, lengths);
    if (acts.length === 0) yield null;
    const record = records.factsOf(place, item);
    for (const act of acts) yield { root: place.container.root, path: place.path, act, record };
  }
  const overwritten = new Set(placed.map(({ place }) => keyed(place)));
  for (const range of deletes)
    for (const item of livingItems(doc, range)) {
      const place = locator.locateLive(item);
      // Setting a key also deletes what stood there: that was judged as the setting.
      if (place.sub !== null && overwritten.has(keyed(place))) continue;
      yield {
        root: place.container.root,
        path: place.path,
        act: { kind: 'remove' },
        record: records.factsOf(place, null),
      };
    }
}

/**
 * Judges one update against the document it would change, change by change, before anything is applied (engine.md 3.5).
 * Nothing is kept and nothing is changed here: a refused update leaves no trace for others.
 * It stops after each change, for those who have others to serve; until the verdict the document must stay as it is.
 */
export function* judging(
  { room, doc, owners, facts }: Guarded,
  bytes: Uint8Array,
  who: Writer,
): Generator<void, Verdict> {
  const update = readUpdate(doc, bytes);
  if (typeof update === 'string') return { pass: false, reason: update };
  const claims = claimsOf(update.news, owners, who.participant ?? '');
  if (!claims) return { pass: false, reason: 'identity' };
  if (update.news.size > 0 && piecesOf(doc) > MOST_PIECES) return { pass: false, reason: 'tooMany' };
  let empty = update.news.size === 0;
  const made = new Map<string, number>();
  const records = new FreshRecords();
  const withMade = {
    ...facts,
    count: (root: CountedRoot) => facts.count(root) + (made.get(root) ?? 0),
    // A card of this very update: who writes it may be its author is judged with it.
    authorOf: (card: string) => facts.authorOf(card) ?? records.authorOf(card),
  };
  for (const write of writesOf(doc, update, records)) {
    if (!write) return { pass: false, reason: 'malformed' };
    empty = false;
    const reason = mayWrite(room, write, who, withMade);
    if (reason) return { pass: false, reason };
    if (isEntry(write)) made.set(write.root, (made.get(write.root) ?? 0) + 1);
    yield;
  }
  if (!empty && who.participant === null) return { pass: false, reason: 'readOnly' };
  return { pass: true, claims, empty };
}

/** The verdict at once. */
export function judge(guarded: Guarded, bytes: Uint8Array, who: Writer): Verdict {
  const steps = judging(guarded, bytes, who);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
