import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useEffect, useState } from 'react';
import { useDrafts } from '../meeting-room/hooks.ts';
import type { SaveState } from '../meeting-room/MeetingRoom.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { type CardTrouble, cardTrouble } from './cardTrouble.ts';

export interface DraftText {
  text: string;
  save: SaveState;
  trouble: CardTrouble | null;
  /** The words are in the draft document, so they survive this page. */
  kept: boolean;
  type(text: string): void;
  /** Puts the draft on the board; only when `kept`. */
  show(): void;
}

/** One draft as it is typed: every key goes into the person's own document, which nobody else can read. */
export function useDraftText(author: string, column: ColumnId, id: string): DraftText {
  const [{ drafts, save, synced }, actions] = useDrafts(author);
  const inDraft = drafts.find((draft) => draft.id === id)?.text ?? '';
  // Until a key is pressed here, the words are those that are kept: after a reload they are still on their way.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? inDraft;
  const trouble = cardTrouble(text);
  const kept = inDraft === text;
  useUnsentText(!kept);
  useEffect(() => {
    if (!synced || kept || trouble) return;
    if (text === '') actions.drop(id);
    else actions.write({ id, column, text });
  });
  return { text, save, trouble, kept, type: setTyped, show: () => actions.show(id) };
}
