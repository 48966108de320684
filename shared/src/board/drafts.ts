import * as Y from 'yjs';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';
import { isLaneOf, type LaneId } from '../columns/lanes.ts';
import { type CardFacts, fillFacts, readFacts } from './cardFacts.ts';
import { type Pictured, pictureFields, readPictured } from './pictured.ts';
import { ORIGIN, openDrafts } from './roots.ts';
import { readOwnScales, type ScaleKey } from './scales.ts';
import { changeText, textOf } from './text.ts';

/** A card only its owner (and the scribe of a seat) can read. It takes the same id to the board when it is shown. */
export interface Draft extends Pictured {
  id: string;
  column: ColumnId;
  lane: LaneId | null;
  text: string;
  facts: CardFacts;
  at: number;
  share: Share | null;
}

/**
 * Whom the owner lets see what stands in the three houses: nobody else, one person (by id), or everyone as soon as the
 * board is open. Null is an ordinary draft, which is shown together with everyone's.
 */
export type Share = 'nobody' | 'everyone' | `one:${string}`;

export const shareWith = (person: string): Share => `one:${person}`;

/** The one person who is let in; null when it is nobody or everyone. */
export const personOf = (share: Share | null): string | null =>
  share?.startsWith('one:') ? share.slice('one:'.length) : null;

export const isShare = (value: unknown): value is Share =>
  value === 'nobody' || value === 'everyone' || (typeof value === 'string' && /^one:[\w-]{6,40}$/.test(value));

function readDraft(id: string, column: ColumnId, map: Y.Map<unknown>): Draft {
  const [lane, share] = [map.get('lane'), map.get('share')];
  return {
    id,
    column,
    lane: isLaneOf(column, lane) ? lane : null,
    text: textOf(map.get('text')),
    facts: readFacts(map),
    at: Number(map.get('at') ?? 0),
    share: isShare(share) ? share : null,
    ...readPictured(map),
  };
}

export function readDrafts(doc: Y.Doc): Draft[] {
  const drafts: Draft[] = [];
  openDrafts(doc).forEach((map, id) => {
    const column = map.get('column');
    if (typeof column === 'string' && Object.hasOwn(columns, column))
      drafts.push(readDraft(id, column as ColumnId, map));
  });
  return drafts.sort((a, b) => a.at - b.at);
}

/** What may be known of a person's private document without a word of it: which cards there are, and what is answered. */
export interface DraftTally {
  cards: { id: string; column: ColumnId }[];
  scales: ScaleKey[];
  /** What the owner has let one person see: the only words of a draft that leave it before it is on the board. */
  shownToOne: Draft[];
}

export const tallyDrafts = (doc: Y.Doc): DraftTally => ({
  cards: readDrafts(doc).flatMap(({ id, column, text, share }) =>
    text.trim() === '' || share !== null ? [] : [{ id, column }],
  ),
  scales: Object.keys(readOwnScales(doc)) as ScaleKey[],
  shownToOne: readDrafts(doc).filter(({ share }) => personOf(share) !== null),
});

/** A draft as it is written; what is left out stays as it is. */
export type DraftInput = Pick<Draft, 'id' | 'column' | 'text'> & Partial<Omit<Draft, 'at'>>;

const EXTRAS = ['lane', 'share', ...pictureFields] as const;

/** Keeps what is being written; the first word or stroke makes the draft. */
export function writeDraft(doc: Y.Doc, draft: DraftInput & { at: number }): void {
  const drafts = openDrafts(doc);
  doc.transact(() => {
    const kept = drafts.get(draft.id);
    const words = kept?.get('text');
    const map = kept && words instanceof Y.Text ? kept : new Y.Map<unknown>();
    if (words instanceof Y.Text) changeText(words, draft.text);
    else {
      map.set('column', draft.column);
      map.set('at', draft.at);
      map.set('text', new Y.Text(draft.text));
      drafts.set(draft.id, map);
    }
    for (const field of EXTRAS) {
      const value = draft[field];
      if (value === null) map.delete(field);
      else if (value !== undefined && value !== map.get(field)) map.set(field, value);
    }
    if (draft.facts) fillFacts(map, draft.facts);
  }, ORIGIN.edit);
}

/** Throws a draft away: it was shown on the board, or its owner does not want it. */
export function dropDraft(doc: Y.Doc, id: string): void {
  doc.transact(() => openDrafts(doc).delete(id), ORIGIN.edit);
}
