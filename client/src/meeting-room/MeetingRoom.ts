import type { DangerDraft } from '@samtavlen/shared/board/dangerDrafts.ts';
import type { DangerText } from '@samtavlen/shared/board/dangerStatements.ts';
import type { Draft, DraftInput } from '@samtavlen/shared/board/drafts.ts';
import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import type { BoardRoots } from '@samtavlen/shared/board/roots.ts';
import type { OwnScales, ScaleAnswer, ScaleQuestion } from '@samtavlen/shared/board/scales.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';
import type { Command, CommandAnswer } from '@samtavlen/shared/conduct/commands.ts';
import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { Presence, RefusalReason } from '@samtavlen/shared/wire/frames.ts';
import type * as Y from 'yjs';

/** gemt · gemmer · ikke gemt (n). `count` = edits the server has not yet said are on disk. Never from the socket's state. */
export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'saving'; count: number }
  | { kind: 'unsaved'; count: number };

/** `online` = synced with the server; `reconnecting` > 2 s without contact; `offline` > 10 s. */
export type ConnectionState = 'joining' | 'online' | 'reconnecting' | 'offline';

/** Why the room is over for this device; null while it goes on. */
export type Ending = 'notSignedIn' | 'notAdmitted' | 'noSuchMeeting' | 'sentOut' | 'offences' | 'otherVersion';

/** Words of this person that the server did not take in, kept so that they can be copied. */
export interface Rescued {
  reason: RefusalReason;
  texts: string[];
}

/** Everything a view may know of the meeting, replaced whole at every change. Read it with the hooks in `hooks.ts`. */
export interface RoomSnapshot {
  view: MeetingView | null;
  /** null until the first full sync: nothing may be written before that (engine.md F2). */
  board: Board | null;
  save: SaveState;
  connection: ConnectionState;
  ending: Ending | null;
  presence: Presence[];
  rescued: Rescued | null;
  /** The server's disk is not answering: nothing is saved for the moment. */
  storeFailing: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** How far the server's clock is ahead of this device's, ms; measured at every new connection. */
  clockAhead: number;
}

/** A board in the hand of one person, for what only some pages do. */
export interface Pen {
  doc: Y.Doc;
  board: BoardRoots;
  me: string;
  /** ms since 1970. */
  at: number;
  /** The scribe's name beside another's words; nothing beside one's own. */
  scribe(person: string): { scribe?: string };
}

/** Everything a view may do. Each is one transaction or one command; none waits for the network. */
export interface RoomActions {
  /** One step on the board by a function of `shared/src/board`; nothing happens before the board is here. */
  write<T>(work: (pen: Pen) => T): T | undefined;
  /** `author` defaults to oneself; another is a seat one writes for. */
  showCard(card: { column: ColumnId; text: string; author?: string }): void;
  rewordCard(id: string, text: string): void;
  /** `index` counts the cards of that column, or of that lane when one is named. */
  moveCard(id: string, column: ColumnId, index: number, lane?: LaneId | null): void;
  withdrawCard(id: string): void;
  restoreCard(id: string): void;
  /** @returns the agreement's id */
  makeAgreement(start: { text: string; from?: string; owners?: readonly string[] }): string;
  command(command: Command): Promise<CommandAnswer>;
  setWritingIn(where: string | null): void;
  undo(): void;
  redo(): void;
  /** Connects at once, without waiting for the back-off. */
  retry(): void;
  forgetRescued(): void;
}

/** One person's private cards, in a document of their own. */
export interface DraftsSnapshot {
  drafts: Draft[];
  /** Numbers that are given; the server shows them when the facilitator asks it to. */
  scales: OwnScales;
  /** Danger statements that are not shown yet. */
  dangers: DangerDraft[];
  save: SaveState;
  synced: boolean;
}

export interface DraftActions {
  /** What is left out stays as it is. */
  write(draft: DraftInput): void;
  drop(id: string): void;
  /** Puts the draft on the board under the same id, and drops the draft once the board has it on disk. */
  show(id: string): void;
  writeDanger(id: string, text: DangerText): void;
  dropDanger(id: string): void;
  /** Puts the statement on the board under the same id, and drops the draft. */
  showDanger(id: string): void;
  answerScale(question: ScaleQuestion, answer: Pick<ScaleAnswer, 'value' | 'face' | 'words'>): void;
}

/** A shared text people write together, for the lazily loaded editor only. */
export type SharedText = { agreement: string } | 'summary';
export type SharedFragment = Y.XmlFragment;
