import type * as Y from 'yjs';
import { type DangerText, readDangerText } from './dangerStatements.ts';
import { ORIGIN, openDraftDangers } from './roots.ts';

/** A danger statement only the one who writes it can read. It takes the same id to the board when it is shown. */
export interface DangerDraft {
  id: string;
  text: DangerText;
  at: number;
}

/** @returns null for anything that is not a draft: the gate refuses it */
export function readDangerDraft(id: string, value: unknown): DangerDraft | null {
  const text = readDangerText(value);
  const { at } = (value ?? {}) as { at?: unknown };
  return text && typeof at === 'number' ? { id, text, at } : null;
}

/** Oldest first. */
export function readDangerDrafts(doc: Y.Doc): DangerDraft[] {
  const drafts: DangerDraft[] = [];
  openDraftDangers(doc).forEach((value, id) => {
    const draft = readDangerDraft(id, value);
    if (draft) drafts.push(draft);
  });
  return drafts.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export function writeDangerDraft(doc: Y.Doc, { id, text, at }: DangerDraft): void {
  doc.transact(() => openDraftDangers(doc).set(id, { ...text, at }), ORIGIN.edit);
}

export function dropDangerDraft(doc: Y.Doc, id: string): void {
  doc.transact(() => openDraftDangers(doc).delete(id), ORIGIN.edit);
}
