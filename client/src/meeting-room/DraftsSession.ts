import { showCard } from '@samtavlen/shared/board/cards.ts';
import { type Draft, dropDraft, readDrafts, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
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
  changed(): void;
}

/** One person's private cards: a document that no other device can open. */
export class DraftsSession {
  readonly actions: DraftActions;
  #options: DraftsOptions;
  #live: LiveDocument;
  #listeners = new Set<() => void>();
  #snapshot: DraftsSnapshot | null = null;

  constructor(options: DraftsOptions) {
    this.#options = options;
    this.#live = new LiveDocument(options.key, {}, options.outbox, {
      changed: () => this.#changed(),
      told: () => {},
      refused: () => this.#changed(),
    });
    this.actions = {
      write: (draft) => writeDraft(this.#live.doc, { ...draft, at: this.#madeAt(draft.id) }),
      drop: (id) => dropDraft(this.#live.doc, id),
      show: (id) => this.#show(id),
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
    this.#snapshot ??= { drafts: this.#drafts(), save: this.#live.save, synced: this.#live.everSynced };
    return this.#snapshot;
  };

  #drafts(): Draft[] {
    const { cards } = openBoard(this.#options.board.doc);
    return readDrafts(this.#live.doc).filter(({ id }) => !cards.has(id));
  }

  #madeAt(id: string): number {
    return readDrafts(this.#live.doc).find((draft) => draft.id === id)?.at ?? Date.now();
  }

  #show(id: string): void {
    const draft = readDrafts(this.#live.doc).find((candidate) => candidate.id === id);
    const me = this.#options.me();
    if (!draft || me === null) return;
    const { board, owner } = this.#options;
    const { column, text } = draft;
    const card = { id, column, text, author: owner, at: Date.now() };
    showCard(board.doc, openBoard(board.doc), owner === me ? card : { ...card, scribe: me });
    this.#changed();
  }

  /** A draft that stands on the board is let go, but not before the board is on disk. */
  #boardChanged(): void {
    const { board } = this.#options;
    const { cards } = openBoard(board.doc);
    const shown = readDrafts(this.#live.doc).filter(({ id }) => cards.has(id));
    if (board.save.kind === 'saved') for (const { id } of shown) dropDraft(this.#live.doc, id);
    this.#snapshot = null;
    for (const listener of this.#listeners) listener();
  }

  #changed(): void {
    this.#snapshot = null;
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
