import type { Draft } from '@samtavlen/shared/board/drafts.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useEffect, useState } from 'react';
import { useDrafts } from '../meeting-room/hooks.ts';
import type { SaveState } from '../meeting-room/MeetingRoom.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { type CardTrouble, cardTrouble } from './cardTrouble.ts';

export interface DraftText {
  id: string;
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
export function useDraftText(author: string, column: ColumnId, start: Draft | undefined): DraftText {
  const [{ drafts, save, synced }, actions] = useDrafts(author);
  const [id] = useState(() => start?.id ?? actions.newId());
  const [text, setText] = useState(start?.text ?? '');
  const trouble = cardTrouble(text);
  const inDraft = drafts.find((draft) => draft.id === id)?.text ?? '';
  const kept = inDraft === text;
  useUnsentText(!kept);
  useEffect(() => {
    if (!synced || kept || trouble) return;
    if (text === '') actions.drop(id);
    else actions.write({ id, column, text });
  });
  return { id, text, save, trouble, kept, type: setText, show: () => actions.show(id) };
}
