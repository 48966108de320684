import * as Y from 'yjs';
import type { ReadUpdate } from './readUpdate.ts';
import { itemOf, rootNameOf, structAt } from './yjsInside.ts';

type SharedType = Y.AbstractType<unknown>;

/** A shared type that something is written into: one the document has, or one this update brings. */
export interface Container {
  key: string;
  root: string;
  path: readonly string[];
  /** null when the update brings it. */
  live: SharedType | null;
  /** The card or agreement it belongs to: the container one step under the root. */
  record: Container | null;
}

export interface Place {
  container: Container;
  sub: string | null;
  path: readonly string[];
}

/** `dead`: what it hung on is gone, Yjs will throw it away. `bad`: it points at something that cannot hold it. */
export type Located = Place | 'dead' | 'bad';

const rootContainer = (doc: Y.Doc, root: string): Container => ({
  key: root,
  root,
  path: [],
  live: (doc.share.get(root) as SharedType | undefined) ?? null,
  record: null,
});

const inside = (parent: Container, sub: string | null, key: string, live: SharedType | null): Container => {
  const container: Container = {
    key,
    root: parent.root,
    path: [...parent.path, sub ?? '*'],
    live,
    record: parent.record,
  };
  if (parent.path.length === 0) container.record = container;
  return container;
};

/** Finds out where each item of an update would end up, without applying it. */
export class Locator {
  #doc: Y.Doc;
  #news: ReadUpdate['news'];
  #fresh: Set<Y.Item | Y.GC>;
  #found = new Map<Y.Item, Located>();

  constructor(doc: Y.Doc, news: ReadUpdate['news']) {
    this.#doc = doc;
    this.#news = news;
    this.#fresh = new Set([...news.values()].flat());
  }

  /** Where an item of this update goes. */
  locate(item: Y.Item): Located {
    const known = this.#found.get(item);
    if (known) return known;
    const located = this.#work(item);
    this.#found.set(item, located);
    return located;
  }

  /** Where an item of the document stands. */
  locateLive(item: Y.Item): Place {
    const container = this.#liveContainer(item.parent as SharedType);
    return { container, sub: item.parentSub, path: [...container.path, item.parentSub ?? '*'] };
  }

  #work(item: Y.Item): Located {
    const { parent } = item;
    if (typeof parent === 'string') return this.#at(rootContainer(this.#doc, parent), item.parentSub);
    if (parent instanceof Y.ID) {
      const container = this.#containerAt(parent);
      return typeof container === 'string' ? container : this.#at(container, item.parentSub);
    }
    return this.#besides(item);
  }

  #at = (container: Container, sub: string | null): Place => ({
    container,
    sub,
    path: [...container.path, sub ?? '*'],
  });

  /** An item without a named parent stands where its neighbours stand; both must say the same. */
  #besides(item: Y.Item): Located {
    const neighbours = [item.origin, item.rightOrigin].filter((id) => id !== null).map((id) => this.#placeOf(id));
    if (neighbours.includes('bad') || neighbours.length === 0) return 'bad';
    if (neighbours.includes('dead')) return 'dead';
    const [first, second = first] = neighbours as [Place, Place?];
    const agree = first.container.key === second.container.key && first.sub === second.sub;
    return agree ? first : 'bad';
  }

  #placeOf(id: Y.ID): Located {
    const struct = this.#structAt(id);
    if (struct instanceof Y.GC) return 'dead';
    return this.#fresh.has(struct) ? this.locate(struct) : this.locateLive(struct);
  }

  #containerAt(id: Y.ID): Container | 'dead' | 'bad' {
    const struct = this.#structAt(id);
    if (struct instanceof Y.GC) return 'dead';
    if (struct.content instanceof Y.ContentDeleted) return 'dead';
    if (!(struct.content instanceof Y.ContentType)) return 'bad';
    if (!this.#fresh.has(struct)) return this.#liveContainer(struct.content.type as SharedType);
    const place = this.locate(struct);
    return typeof place === 'string' ? place : inside(place.container, place.sub, keyOf(struct), null);
  }

  #liveContainer(type: SharedType): Container {
    const item = itemOf(type);
    if (!item) return rootContainer(this.#doc, rootNameOf(type));
    return inside(this.#liveContainer(item.parent as SharedType), item.parentSub, keyOf(item), type);
  }

  #structAt(id: Y.ID): Y.Item | Y.GC {
    return structHolding(this.#news.get(id.client) ?? [], id.clock) ?? structAt(this.#doc, id);
  }
}

/** The struct of a client's list (in clock order) that covers a clock. */
function structHolding(structs: readonly (Y.Item | Y.GC)[], clock: number): Y.Item | Y.GC | null {
  let [low, high] = [0, structs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle] as Y.Item | Y.GC;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return null;
}

const keyOf = ({ id }: Y.Item): string => `${id.client}:${id.clock}`;
