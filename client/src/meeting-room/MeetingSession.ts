import { type Board, readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { Command, CommandAnswer } from '@samtavlen/shared/conduct/commands.ts';
import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import type { Presence, RefusalReason, StoreFrame, WelcomeFrame } from '@samtavlen/shared/wire/frames.ts';
import { WIRE_VERSION } from '@samtavlen/shared/wire/frames.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import { boardActions } from './boardActions.ts';
import { DraftsSession } from './DraftsSession.ts';
import { LiveDocument } from './LiveDocument.ts';
import type { Rescued, RoomActions, RoomSnapshot, SaveState, SharedFragment, SharedText } from './MeetingRoom.ts';
import { noOutbox, openOutbox } from './Outbox.ts';
import { losesPart, OwnSteps } from './OwnSteps.ts';
import { unsentWords } from './unsentWords.ts';

/** A command is tried again on the next connection until it is answered, at most this long, in ms. */
const COMMAND_MS = 10_000;

const worst = (states: SaveState[]): SaveState => {
  const count = states.reduce((sum, state) => sum + (state.kind === 'saved' ? 0 : state.count), 0);
  if (states.some(({ kind }) => kind === 'unsaved')) return { kind: 'unsaved', count };
  if (count > 0) return { kind: 'saving', count };
  const times = states.map((state) => (state.kind === 'saved' ? (state.at ?? 0) : 0));
  return { kind: 'saved', at: Math.max(...times) || null };
};

export interface SessionOptions {
  meeting: string;
  as: 'participant' | 'wall';
  /** Who this device is at the meeting; null for the wall. Words that could not be sent are kept under this name. */
  participant: string | null;
  /** Several people use the device: it keeps nothing. */
  shared: boolean;
}

/** One device's meeting, without React: the board, the drafts, who one is, and what is saved. */
export class MeetingSession {
  readonly actions: RoomActions;
  #options: SessionOptions;
  #board: LiveDocument;
  #drafts = new Map<string, DraftsSession>();
  #view: MeetingView | null = null;
  #presence: Presence[] = [];
  #rescued: Rescued | null = null;
  #refused: { reason: RefusalReason; before: Board; unsent: (text: string) => boolean } | null = null;
  #storeFailing = false;
  #otherVersion = false;
  #clockAhead = 0;
  #steps: OwnSteps;
  #commands = new Map<string, (answer: CommandAnswer) => void>();
  #listeners = new Set<() => void>();
  #snapshot: RoomSnapshot | null = null;
  #lastRead: { at: number; board: Board } | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    const room = { kind: 'board', meeting: options.meeting } as const;
    const params: Record<string, string> = options.as === 'wall' ? { as: 'wall' } : {};
    this.#board = new LiveDocument(roomKey(room), params, this.#outbox(roomKey(room)), {
      changed: () => this.#changed(),
      told: (kind, payload) => this.#told(kind, payload),
      refused: (reason, before, unsent) => this.#wasRefused(reason, before, unsent),
      leftBehind: (texts) => this.#keepRescued('madeAnew', texts),
    });
    this.#steps = new OwnSteps(this.#board.doc, () => this.#changed());
    this.actions = {
      ...boardActions(() => ({
        doc: this.#board.doc,
        me: this.#me,
        step: this.#steps.next,
        isLeft: (column) => this.#isLeft(column),
        full: (words) => this.#keepRescued('tooMany', [words]),
      })),
      command: (command) => this.#command(command),
      setWritingIn: (writingIn) => this.#board.tell('presence', { writingIn }),
      undo: this.#steps.undo,
      redo: this.#steps.redo,
      retry: () => this.renew(),
      forgetRescued: () => {
        this.#rescued = null;
        this.#changed();
      },
    };
  }

  #outbox = (key: string) => {
    const { participant, shared } = this.#options;
    return shared || participant === null ? noOutbox : openOutbox(`${key}|${participant}`);
  };

  get #me(): string | null {
    return this.#board.everSynced ? (this.#view?.me.participant ?? null) : null;
  }

  /** What those who lead write in an earlier column is put there on purpose. */
  #isLeft(column: ColumnId): boolean {
    const view = this.#view;
    return view !== null && view.me.right !== 'facilitator' && view.conduct.left.includes(column);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something changes. */
  getSnapshot = (): RoomSnapshot => {
    this.#snapshot ??= {
      view: this.#view,
      board: this.#read(),
      save: worst([this.#board.save, ...[...this.#drafts.values()].map(({ save }) => save)]),
      connection: this.#board.contact,
      ending: this.#otherVersion ? 'otherVersion' : this.#board.ending,
      presence: this.#presence,
      rescued: this.#rescued,
      storeFailing: this.#storeFailing,
      canUndo: this.#steps.canUndo,
      canRedo: this.#steps.canRedo,
      clockAhead: this.#clockAhead,
    };
    return this.#snapshot;
  };

  /** The same board until its document changes: reading 300 cards costs an old phone 10 ms. */
  #read(): Board | null {
    const { doc, everSynced, changes: at } = this.#board;
    if (!this.#view || !everSynced) return null;
    if (this.#lastRead?.at !== at)
      this.#lastRead = { at, board: readBoard(openBoard(doc), templates[this.#view.meeting.template]) };
    return this.#lastRead.board;
  }

  #changed(): void {
    this.#snapshot = null;
    if (this.#refused) this.#rescue();
    for (const listener of this.#listeners) listener();
  }

  #told(kind: 'view' | 'answer' | 'presence' | 'welcome' | 'store', payload: unknown): void {
    if (kind === 'view') this.#see(payload as MeetingView);
    else if (kind === 'presence') this.#presence = payload as Presence[];
    else if (kind === 'store') this.#storeFailing = (payload as StoreFrame).failing;
    else if (kind === 'welcome') this.#welcomed(payload as WelcomeFrame);
    else this.#commands.get((payload as CommandAnswer).id)?.(payload as CommandAnswer);
    this.#changed();
  }

  #see(view: MeetingView): void {
    if (this.#view && losesPart(this.#view, view)) this.#steps.beginAt(this.#board.doc);
    this.#view = view;
  }

  #welcomed({ version, now }: WelcomeFrame): void {
    this.#otherVersion = version !== WIRE_VERSION;
    this.#clockAhead = now - Date.now();
  }

  #wasRefused(reason: RefusalReason, before: Y.Doc, unsent: (text: string) => boolean): void {
    if (this.#view)
      this.#refused = { reason, unsent, before: readBoard(openBoard(before), templates[this.#view.meeting.template]) };
    this.#steps.beginAt(this.#board.doc);
    this.#changed();
  }

  /** As soon as the server's board is here again, or never will be: what of one's own words is not in it? */
  #rescue(): void {
    const after = this.#read();
    const me = this.#view?.me.participant ?? null;
    if (me === null || !this.#refused || !(after || this.#board.ending)) return;
    const { reason, before, unsent } = this.#refused;
    this.#refused = null;
    const texts = unsentWords(before, after, me).filter(unsent);
    if (texts.length > 0 || reason !== 'madeAnew') this.#keepRescued(reason, texts);
  }

  /** Beside what an earlier refusal left, which the person has not yet let go of. */
  #keepRescued(reason: RefusalReason, texts: string[]): void {
    const earlier = (this.#rescued?.texts ?? []).filter((words) => !texts.some((text) => text.startsWith(words)));
    this.#rescued = { reason, texts: [...earlier, ...texts] };
    this.#changed();
  }

  #command(command: Command): Promise<CommandAnswer> {
    const id = nanoid(12);
    return new Promise((resolve) => {
      const send = () => this.#board.tell('command', { id, command });
      const again = setInterval(() => this.#board.isOpen && send(), 2_000);
      const done = (answer: CommandAnswer) => {
        clearInterval(again);
        clearTimeout(tooLate);
        this.#commands.delete(id);
        resolve(answer);
      };
      const tooLate = setTimeout(() => done({ id, ok: false, reason: 'storeFailing' }), COMMAND_MS);
      this.#commands.set(id, done);
      send();
    });
  }

  /** The drafts of oneself, or of a seat one writes for. */
  draftsOf(participant: string): DraftsSession {
    const there = this.#drafts.get(participant);
    if (there) return there;
    const key = roomKey({ kind: 'draft', meeting: this.#options.meeting, participant });
    const drafts = new DraftsSession({
      key,
      owner: participant,
      outbox: this.#outbox(key),
      board: this.#board,
      me: () => this.#me,
      isLeft: (column) => this.#isLeft(column),
      changed: () => this.#changed(),
      rescued: (reason, texts) => this.#keepRescued(reason, texts),
    });
    this.#drafts.set(participant, drafts);
    return drafts;
  }

  sharedText(which: SharedText): SharedFragment | null {
    const { agreements, summary } = openBoard(this.#board.doc);
    if (!this.#board.everSynced) return null;
    if (which === 'summary') return summary;
    const body = agreements.get(which.agreement)?.get('body');
    return body instanceof Y.XmlFragment ? body : null;
  }

  /** The page is back: a phone's socket can be dead without anybody having said so (engine.md F33). */
  renew(): void {
    this.#board.renew();
    for (const drafts of this.#drafts.values()) drafts.renew();
  }

  destroy(): void {
    this.#steps.destroy();
    this.#board.destroy();
    for (const drafts of this.#drafts.values()) drafts.destroy();
  }
}
