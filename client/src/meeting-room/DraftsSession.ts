import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import {
  type DangerDraft,
  dropDangerDraft,
  readDangerDrafts,
  writeDangerDraft,
} from '@samtavlen/shared/board/dangerDrafts.ts';
import { showDanger } from '@samtavlen/shared/board/dangerStatements.ts';
import { type Draft, type DraftInput, dropDraft, readDrafts, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { MOST } from '@samtavlen/shared/board/limits.ts';
import { openBoard, openDrafts } from '@samtavlen/shared/board/roots.ts';
import { answerScale, readOwnScales } from '@samtavlen/shared/board/scales.ts';
import { textOf } from '@samtavlen/shared/board/text.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { RefusalReason } from '@samtavlen/shared/wire/frames.ts';
import { LiveDocument } from './LiveDocument.ts';
import type { DraftActions, DraftsSnapshot, SaveState } from './MeetingRoom.ts';
import type { Outbox } from './Outbox.ts';

interface DraftsOptions {
  key: string;
  /** Whose drafts; another than `me` is a seat one writes for. */
  owner: string;
  outbox: Outbox;
  board: LiveDocument;
  me(): string | null;
  /** The meeting has gone on from this column. */
  isLeft(column: ColumnId): boolean;
  changed(): void;
  /** Words that were not taken in, for the person to copy. */
  rescued(reason: RefusalReason, texts: string[]): void;
}

/** One person's private cards: a document that no other device can open. */
export class DraftsSession {
  readonly actions: DraftActions;
  #options: DraftsOptions;
  #live: LiveDocument;
  #listeners = new Set<() => void>();
  #snapshot: DraftsSnapshot | null = null;
  #refused: { reason: RefusalReason; before: Draft[] } | null = null;

  constructor(options: DraftsOptions) {
    this.#options = options;
    this.#live = new LiveDocument(options.key, {}, options.outbox, {
      changed: () => this.#changed(),
      told: () => {},
      refused: (reason, before, unsent) => {
        this.#refused = { reason, before: readDrafts(before).filter(({ text }) => unsent(text)) };
        this.#changed();
      },
      leftBehind: (texts) => options.rescued('madeAnew', texts),
    });
    this.actions = {
      write: (draft) => this.#write(draft),
      drop: (id) => dropDraft(this.#live.doc, id),
      show: (id) => this.#show(id),
      writeDanger: (id, text) => {
        const at = this.#dangers().find((draft) => draft.id === id)?.at ?? Date.now();
        writeDangerDraft(this.#live.doc, { id, text, at });
      },
      dropDanger: (id) => dropDangerDraft(this.#live.doc, id),
      showDanger: (id) => this.#showDanger(id),
      answerScale: (question, answer) =>
        answerScale(this.#live.doc, question, { ...answer, at: Date.now(), scribe: this.#scribe() }),
    };
  }

  get save(): SaveState {
    return this.#live.save;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const stop = this.#options.board.whenChanged(() => this.#boardChanged());
    return () => {
      this.#listeners.delete(listener);
      stop();
    };
  };

  getSnapshot = (): DraftsSnapshot => {
    this.#snapshot ??= {
      drafts: this.#drafts(),
      scales: readOwnScales(this.#live.doc),
      dangers: this.#dangers(),
      save: this.#live.save,
      synced: this.#live.everSynced,
    };
    return this.#snapshot;
  };

  #drafts(): Draft[] {
    const { cards } = openBoard(this.#options.board.doc);
    return readDrafts(this.#live.doc).filter(({ id }) => !cards.has(id));
  }

  #dangers(): DangerDraft[] {
    const { dangerStatements } = openBoard(this.#options.board.doc);
    return readDangerDrafts(this.#live.doc).filter(({ id }) => !dangerStatements.has(id));
  }

  #showDanger(id: string): void {
    const draft = this.#dangers().find((one) => one.id === id);
    const by = this.#options.me();
    if (!draft || by === null) return;
    const { doc } = this.#options.board;
    showDanger(doc, openBoard(doc), { id, by, at: Date.now(), text: draft.text });
    this.#changed();
  }

  /** The name that goes beside a seat's words and numbers. */
  #scribe(): string | null {
    const me = this.#options.me();
    return me === this.#options.owner ? null : me;
  }

  #madeAt(id: string): number {
    return readDrafts(this.#live.doc).find((draft) => draft.id === id)?.at ?? Date.now();
  }

  #write(draft: DraftInput): void {
    const drafts = openDrafts(this.#live.doc);
    if (!drafts.has(draft.id) && drafts.size >= MOST.drafts) return void this.#options.rescued('tooMany', [draft.text]);
    writeDraft(this.#live.doc, { ...draft, at: this.#madeAt(draft.id) });
  }

  #show(id: string): void {
    const draft = readDrafts(this.#live.doc).find((candidate) => candidate.id === id);
    const me = this.#options.me();
    if (!draft || me === null) return;
    const { board, owner } = this.#options;
    const { column, lane, text, facts, drawing, photo } = draft;
    if (openBoard(board.doc).cards.size >= MOST.cards) return void this.#options.rescued('tooMany', [text]);
    const late = this.#options.isLeft(column) ? { late: true as const } : {};
    const card = { id, column, lane, text, facts, drawing, photo, author: owner, at: Date.now(), ...late };
    showCard(board.doc, openBoard(board.doc), owner === me ? card : { ...card, scribe: me });
    this.#changed();
  }

  /** A draft that stands on the board is let go, but not before the board is on disk. */
  #boardChanged(): void {
    const { board } = this.#options;
    const { cards } = openBoard(board.doc);
    const shown = readDrafts(this.#live.doc).filter(({ id }) => cards.has(id));
    for (const draft of shown) this.#keepLateWords(draft);
    if (board.save.kind === 'saved') {
      for (const { id } of shown) dropDraft(this.#live.doc, id);
      this.#dropShownDangers();
    }
    this.#snapshot = null;
    for (const listener of this.#listeners) listener();
  }

  #dropShownDangers(): void {
    const { dangerStatements } = openBoard(this.#options.board.doc);
    for (const { id } of readDangerDrafts(this.#live.doc))
      if (dangerStatements.has(id)) dropDangerDraft(this.#live.doc, id);
  }

  /** The server showed the draft as it had it: what was typed since, here or without net, goes on the card too. */
  #keepLateWords({ id, text }: Draft): void {
    const { board } = this.#options;
    const card = openBoard(board.doc).cards.get(id);
    const late = text.trim() !== '' && text.trim() !== textOf(card?.get('text')).trim();
    if (card?.get('fromDraft') === true && late && board.everSynced)
      rewordCard(board.doc, openBoard(board.doc), id, text.trim());
  }

  /** As soon as the server's drafts are here again: which of one's own are not among them, nor on the board? */
  #rescue(): void {
    if (!this.#refused || !(this.#live.everSynced || this.#live.ending)) return;
    const { reason, before } = this.#refused;
    this.#refused = null;
    const kept = new Set(readDrafts(this.#live.doc).map(({ text }) => text));
    openBoard(this.#options.board.doc).cards.forEach((card) => void kept.add(textOf(card.get('text'))));
    const texts = before.map(({ text }) => text).filter((text) => text.trim() !== '' && !kept.has(text));
    if (texts.length > 0 || reason !== 'madeAnew') this.#options.rescued(reason, texts);
  }

  #changed(): void {
    this.#snapshot = null;
    this.#rescue();
    for (const listener of this.#listeners) listener();
    this.#options.changed();
  }

  renew(): void {
    this.#live.renew();
  }

  destroy(): void {
    this.#live.destroy();
  }
}
