import { areFacts, type CardFacts, sameFacts } from '@samtavlen/shared/board/cardFacts.ts';
import { isPictured } from '@samtavlen/shared/board/pictured.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';
import { useEffect, useState } from 'react';
import { useDrafts } from '../meeting-room/hooks.ts';
import type { SaveState } from '../meeting-room/MeetingRoom.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { begunWords } from './begunWords.ts';
import { type CardTrouble, cardTrouble } from './cardTrouble.ts';

interface Typed {
  text: string;
  lane: LaneId | null;
  facts: CardFacts;
}

export interface DraftText extends Typed {
  save: SaveState;
  trouble: CardTrouble | null;
  /** The words are in the draft document, so they survive this page. */
  kept: boolean;
  type(change: Partial<Typed>): void;
  /** Puts the draft on the board; only when `kept`. */
  show(): void;
}

const same = (one: Typed, other: Typed) =>
  one.text === other.text && one.lane === other.lane && sameFacts(one.facts, other.facts);

/**
 * One draft as it is typed: every key goes into the person's own document, which nobody else can read.
 * @param start the lane a new draft begins in; null where the column has none
 */
export function useDraftText(author: string, column: ColumnId, id: string, start: LaneId | null): DraftText {
  const [{ drafts, save, synced }, actions] = useDrafts(author);
  const draft = drafts.find((one) => one.id === id);
  const inDraft: Typed = draft ?? { text: '', lane: start, facts: {} };
  // Until a key is pressed here, the words are those that are kept: after a reload they are still on their way.
  const [typed, setTyped] = useState<Partial<Typed>>(() => {
    const begun = begunWords(id);
    return begun ? { text: begun.text } : {};
  });
  const { text, lane, facts } = { ...inDraft, ...typed };
  const trouble = cardTrouble(text);
  const kept = same(inDraft, { text, lane, facts }) || (text === '' && !draft);
  const sound = !trouble && areFacts(facts);
  useUnsentText(!kept);
  useEffect(() => {
    if (!synced || kept || !sound) return;
    if (text === '' && !(draft && isPictured(draft))) actions.drop(id);
    else actions.write({ id, column, lane, text, facts });
  });
  const type = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  return { text, lane, facts, save, trouble, kept, type, show: () => actions.show(id) };
}
