import * as Y from 'yjs';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';
import { isLaneOf, type LaneId } from '../columns/lanes.ts';
import { type CardFacts, fillFacts, readFacts } from './cardFacts.ts';
import { ORIGIN, openDrafts } from './roots.ts';
import { readOwnScales, type ScaleId } from './scales.ts';
import { changeText, textOf } from './text.ts';

/** A card only its owner (and the scribe of a seat) can read. It takes the same id to the board when it is shown. */
export interface Draft {
  id: string;
  column: ColumnId;
  lane: LaneId | null;
  text: string;
  facts: CardFacts;
  at: number;
}

function readDraft(id: string, column: ColumnId, map: Y.Map<unknown>): Draft {
  const lane = map.get('lane');
  const place = { column, lane: isLaneOf(column, lane) ? lane : null };
  return { id, ...place, text: textOf(map.get('text')), facts: readFacts(map), at: Number(map.get('at') ?? 0) };
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
  scales: ScaleId[];
}

export const tallyDrafts = (doc: Y.Doc): DraftTally => ({
  cards: readDrafts(doc).flatMap(({ id, column, text }) => (text.trim() === '' ? [] : [{ id, column }])),
  scales: Object.keys(readOwnScales(doc)) as ScaleId[],
});

/** A draft as it is written; where the template has no lanes there is only the text. */
export type DraftInput = Omit<Draft, 'at' | 'lane' | 'facts'> & Partial<Pick<Draft, 'lane' | 'facts'>>;

/** Keeps what is being written; the first word makes the draft. */
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
    if (draft.lane !== undefined && draft.lane !== (map.get('lane') ?? null)) map.set('lane', draft.lane);
    if (draft.facts) fillFacts(map, draft.facts);
  }, ORIGIN.edit);
}

/** Throws a draft away: it was shown on the board, or its owner does not want it. */
export function dropDraft(doc: Y.Doc, id: string): void {
  doc.transact(() => openDrafts(doc).delete(id), ORIGIN.edit);
}
