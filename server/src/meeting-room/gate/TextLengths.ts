import type * as Y from 'yjs';
import type { Place } from './locate.ts';
import { type DeletedRange, lengthOf, livingItems } from './yjsInside.ts';

function overlap(item: Y.Item, { clock, length }: DeletedRange): number {
  const { clock: start } = item.id;
  return Math.max(0, Math.min(start + item.length, clock + length) - Math.max(start, clock));
}

/**
 * How long texts become, in UTF-16 units, by one update: without what it takes away, so that a long text can be replaced
 * whole, and with what it has brought so far, so that no text grows piece by piece within one update.
 */
export class TextLengths {
  #deletes: readonly DeletedRange[];
  #taken = new Map<unknown, number>();
  #brought = new Map<string, number>();

  constructor(doc: Y.Doc, deletes: readonly DeletedRange[]) {
    this.#deletes = deletes;
    for (const range of deletes)
      for (const item of livingItems(doc, range))
        this.#taken.set(item.parent, (this.#taken.get(item.parent) ?? 0) + overlap(item, range));
  }

  /** @returns the text's length before `item`, less what of `item` is deleted when it comes; called once for each item */
  before(item: Y.Item, { container }: Place): number {
    const { key, live } = container;
    const dead = this.#deletes.reduce(
      (sum, range) => (range.client === item.id.client ? sum + overlap(item, range) : sum),
      0,
    );
    const brought = this.#brought.get(key) ?? 0;
    this.#brought.set(key, brought + item.length - dead);
    return (live ? lengthOf(live) - (this.#taken.get(live) ?? 0) : 0) + brought - dead;
  }
}
