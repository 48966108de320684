import * as Y from 'yjs';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';
import { ORIGIN, openDrafts } from './roots.ts';
import { readOwnScales, type ScaleId } from './scales.ts';
import { changeText, textOf } from './text.ts';

/** A card only its owner (and the scribe of a seat) can read. It takes the same id to the board when it is shown. */
export interface Draft {
  id: string;
  column: ColumnId;
  text: string;
  at: number;
}

export function readDrafts(doc: Y.Doc): Draft[] {
  const drafts: Draft[] = [];
  openDrafts(doc).forEach((map, id) => {
    const column = map.get('column');
    if (typeof column === 'string' && Object.hasOwn(columns, column))
      drafts.push({ id, column: column as ColumnId, text: textOf(map.get('text')), at: Number(map.get('at') ?? 0) });
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

/** Keeps what is being written; the first word makes the draft. */
export function writeDraft(doc: Y.Doc, draft: Draft): void {
  const drafts = openDrafts(doc);
  doc.transact(() => {
    const words = drafts.get(draft.id)?.get('text');
    if (words instanceof Y.Text) return changeText(words, draft.text);
    const map = new Y.Map<unknown>();
    map.set('column', draft.column);
    map.set('at', draft.at);
    map.set('text', new Y.Text(draft.text));
    drafts.set(draft.id, map);
  }, ORIGIN.edit);
}

/** Throws a draft away: it was shown on the board, or its owner does not want it. */
export function dropDraft(doc: Y.Doc, id: string): void {
  doc.transact(() => openDrafts(doc).delete(id), ORIGIN.edit);
}
