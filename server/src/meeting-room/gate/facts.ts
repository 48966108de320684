import type { MeetingFactsForPolicy, RecordFacts } from '@samtavlen/shared/access/Write.ts';
import * as Y from 'yjs';
import type { Container, Place } from './locate.ts';
import { standsAt } from './yjsInside.ts';

const FIELDS = ['author', 'scribe', 'by', 'card'] as const;

/** What the policy asks of the document itself. */
export const documentFacts = (doc: Y.Doc): Pick<MeetingFactsForPolicy, 'count' | 'authorOf' | 'isFromDraft'> => ({
  count: (root) => doc.getMap(root).size,
  authorOf: (card) => {
    const author = fieldOf(doc, card, 'author');
    return typeof author === 'string' ? author : null;
  },
  isFromDraft: (card) => fieldOf(doc, card, 'fromDraft') === true,
});

function fieldOf(doc: Y.Doc, card: string, field: string): unknown {
  const map = doc.getMap('cards').get(card);
  return map instanceof Y.Map ? map.get(field) : undefined;
}

const stringIn = (item: Y.Item | null): string | undefined => {
  const [value] = item?.content instanceof Y.ContentAny ? item.content.arr : [];
  return typeof value === 'string' ? value : undefined;
};

/** Values this update writes into its own new cards and agreements: whose they claim to be. */
export class FreshRecords {
  #fields = new Map<string, string | undefined>();
  #authors = new Map<string, string>();

  note({ container, sub }: Place, item: Y.Item): void {
    if (container.live !== null || container.record !== container || sub === null) return;
    const value = stringIn(item);
    this.#fields.set(`${container.key}|${sub}`, value);
    const [card] = container.path;
    if (container.root === 'cards' && sub === 'author' && card && value) this.#authors.set(card, value);
  }

  /** Whose words a card is that this update makes. */
  authorOf = (card: string): string | null => this.#authors.get(card) ?? null;

  /** Whose record a place belongs to: from the document where it stands there, from the update where it is new. */
  factsOf(place: Place, item: Y.Item | null): RecordFacts {
    const { container } = place;
    const record = container.record ?? this.#recordMadeBy(container, item);
    if (!record) return { fresh: false };
    const facts: RecordFacts = { fresh: record.live === null && this.#nothingStands(place) };
    for (const field of FIELDS) {
      const value = record.live ? stringIn(standsAt(record.live, field)) : this.#fields.get(`${record.key}|${field}`);
      if (value !== undefined) facts[field] = value;
    }
    return facts;
  }

  /** The item that itself makes a record: `cards/<id>` as a new map. */
  #recordMadeBy(root: Container, item: Y.Item | null): Container | null {
    if (!(item?.content instanceof Y.ContentType)) return null;
    const key = `${item.id.client}:${item.id.clock}`;
    return { key, root: root.root, path: [], live: null, record: null };
  }

  #nothingStands({ container, sub }: Place): boolean {
    return container.live === null || sub === null || standsAt(container.live, sub) === null;
  }
}
