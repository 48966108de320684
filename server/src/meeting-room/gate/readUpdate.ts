import * as Y from 'yjs';
import { type DeletedRange, decode, type Struct, stateOf } from './yjsInside.ts';

/** One struct or deletion of an update may cover this many clocks (engine.md 3.5). */
const LONGEST = 2 ** 20;

export interface ReadUpdate {
  /** What the document does not have yet, by client, in clock order. */
  news: Map<number, (Y.Item | Y.GC)[]>;
  deletes: DeletedRange[];
}

export type UnreadableUpdate = 'malformed' | 'notReady';

function decoded(bytes: Uint8Array): ReturnType<typeof decode> | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

const isSane = (length: number) => Number.isSafeInteger(length) && length > 0 && length <= LONGEST;

function dependencies(struct: Y.Item | Y.GC): Y.ID[] {
  if (struct instanceof Y.GC) return [];
  const ids = [struct.origin, struct.rightOrigin, struct.parent instanceof Y.ID ? struct.parent : null];
  return ids.filter((id): id is Y.ID => id !== null);
}

function sortNews(doc: Y.Doc, structs: Struct[]): ReadUpdate['news'] | UnreadableUpdate {
  const news: ReadUpdate['news'] = new Map();
  const next = new Map<number, number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (struct instanceof Y.Skip || !isSane(struct.length)) return 'malformed';
    const expected = next.get(client) ?? stateOf(doc, client);
    if (clock + struct.length <= expected) {
      // Yjs looks at what even a known struct hangs on, and would wait for it; an honest one hangs on what is here.
      if (!dependencies(struct).every((id) => id.clock < stateOf(doc, id.client))) return 'malformed';
      continue;
    }
    if (clock > expected) return 'notReady';
    next.set(client, clock + struct.length);
    const list = news.get(client);
    if (list) list.push(struct);
    else news.set(client, [struct]);
  }
  return news;
}

/**
 * Every reference must be in the document or earlier in this update; otherwise Yjs would keep the rest waiting for ever,
 * or stop half-way (engine.md F22, F23).
 */
function isInOrder(doc: Y.Doc, news: ReadUpdate['news']): boolean {
  const at = new Map([...news.keys()].map((client) => [client, 0]));
  const known = new Map([...news].map(([client, [first]]) => [client, (first as Y.Item).id.clock]));
  const isKnown = (id: Y.ID) => id.clock < (known.get(id.client) ?? stateOf(doc, id.client));
  let left = [...news.values()].reduce((sum, list) => sum + list.length, 0);
  for (let moved = true; moved && left > 0; ) {
    moved = false;
    for (const [client, list] of news) {
      let index = at.get(client) as number;
      for (; index < list.length && dependencies(list[index] as Y.Item).every(isKnown); index++, left--) {
        const { id, length } = list[index] as Y.Item;
        known.set(client, id.clock + length);
        moved = true;
      }
      at.set(client, index);
    }
  }
  return left === 0;
}

function deletesAreKnown(doc: Y.Doc, { news, deletes }: ReadUpdate): boolean {
  return deletes.every(({ client, clock, length }) => {
    const last = news.get(client)?.at(-1);
    return clock + length <= (last ? last.id.clock + last.length : stateOf(doc, client));
  });
}

/** Decodes an update and checks its shape against the document, before anything is applied. */
export function readUpdate(doc: Y.Doc, bytes: Uint8Array): ReadUpdate | UnreadableUpdate {
  const raw = decoded(bytes);
  if (!raw?.deletes.every(({ length }) => isSane(length))) return 'malformed';
  const news = sortNews(doc, raw.structs);
  if (typeof news === 'string') return news;
  const update = { news, deletes: raw.deletes };
  if (!isInOrder(doc, news) || !deletesAreKnown(doc, update)) return 'notReady';
  return update;
}
