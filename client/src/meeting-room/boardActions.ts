import { makeAgreement } from '@samtavlen/shared/board/agreements.ts';
import * as cards from '@samtavlen/shared/board/cards.ts';
import { MOST } from '@samtavlen/shared/board/limits.ts';
import { type BoardRoots, openBoard } from '@samtavlen/shared/board/roots.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type * as Y from 'yjs';
import type { RoomActions } from './MeetingRoom.ts';

type BoardActions = Omit<RoomActions, 'command' | 'setWritingIn' | 'undo' | 'redo' | 'retry' | 'forgetRescued'>;

/** Whose document, and who is writing, at the moment of the action: both can change under a page that stays open. */
export interface Writing {
  doc: Y.Doc;
  /** null until the board is synced and the server has said who this is: nothing is written before that. */
  me: string | null;
  /** Called before each action, so that each is one step of undo. */
  step(): void;
  /** The meeting has gone on from this column, and whoever writes does not lead it. */
  isLeft(column: ColumnId): boolean;
  /** The board holds no more: it is not written, and the words are given back. */
  full(words: string): void;
}

export function boardActions(now: () => Writing): BoardActions {
  const act = <T>(work: (doc: Y.Doc, board: BoardRoots, me: string) => T): T | undefined => {
    const { doc, me, step } = now();
    if (me === null) return undefined;
    step();
    return work(doc, openBoard(doc), me);
  };
  /** The scribe's name goes beside the words only when they are another's. */
  const scribe = (person: string, me: string) => (person === me ? {} : { scribe: me });
  const at = Date.now;

  return {
    write: (work) =>
      act((doc, board, me) => work({ doc, board, me, at: at(), scribe: (person) => scribe(person, me) })),
    showCard: ({ column, text, author }) =>
      act((doc, board, me) => {
        if (board.cards.size >= MOST.cards) return now().full(text);
        const whose = author ?? me;
        cards.showCard(doc, board, {
          id: cards.newCardId(),
          column,
          text,
          author: whose,
          at: at(),
          ...scribe(whose, me),
          ...(now().isLeft(column) ? { late: true } : {}),
        });
      }),
    rewordCard: (id, text) => act((doc, board) => cards.rewordCard(doc, board, id, text)),
    moveCard: (id, column, index, lane) => act((doc, board) => cards.moveCard(doc, board, id, column, index, lane)),
    withdrawCard: (id) => act((doc, board, by) => cards.withdrawCard(doc, board, id, { by, at: at() })),
    restoreCard: (id) => act((doc, board) => cards.restoreCard(doc, board, id)),
    makeAgreement: (start) =>
      act((doc, board, by) => {
        if (board.agreements.size < MOST.agreements) return makeAgreement(doc, board, { ...start, by });
        now().full(start.text);
        return '';
      }) ?? '',
  };
}
