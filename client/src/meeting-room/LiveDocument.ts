import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import type { RefusalFrame, RefusalReason, WelcomeFrame } from '@samtavlen/shared/wire/frames.ts';
import * as Y from 'yjs';
import { Connection } from './connection.ts';
import type { ConnectionState, Ending, SaveState } from './MeetingRoom.ts';
import type { Outbox } from './Outbox.ts';
import { SaveLedger } from './SaveLedger.ts';
import { wordsIn } from './wordsIn.ts';

/** Without contact this long, in ms, the page says so (ux.md 2.1). */
const RECONNECTING_MS = 2_000;
const OFFLINE_MS = 10_000;

/** How often the page looks whether something has become late, in ms. */
const LOOK_MS = 1_000;

const FROM_OUTBOX = 'samtavlen:outbox';

const endings: Record<number, Ending> = {
  [CLOSE.notSignedIn]: 'notSignedIn',
  [CLOSE.notAdmitted]: 'notAdmitted',
  [CLOSE.noSuchMeeting]: 'noSuchMeeting',
  [CLOSE.sentOut]: 'sentOut',
  [CLOSE.offences]: 'offences',
  [CLOSE.otherVersion]: 'otherVersion',
};

export interface DocumentEvents {
  /** Something a view shows has changed. */
  changed(): void;
  told(kind: 'view' | 'answer' | 'presence' | 'welcome' | 'store', payload: unknown): void;
  /**
   * The server did not take an edit in; the document has been started afresh from the server's.
   * @param unsent whether a text of `before` can hold something that was not saved
   */
  refused(reason: RefusalReason, before: Y.Doc, unsent: (text: string) => boolean): void;
  /** Words an earlier page kept, for a document that has been made anew since. */
  leftBehind(texts: string[]): void;
}

/** One document kept in step with the server: what is saved, whether there is contact, and a fresh start after a refusal. */
export class LiveDocument {
  doc = new Y.Doc();
  ending: Ending | null = null;
  everSynced = false;
  /** Counts what the document has taken in: the same number, the same content. */
  changes = 0;
  #path: string;
  #params: Record<string, string>;
  #events: DocumentEvents;
  #outbox: Outbox;
  #ledger = new SaveLedger();
  #generation = 0;
  /** Edits the server has not yet said are on disk. */
  #unsent: Uint8Array[] = [];
  #connection: Connection;
  #lostAt: number | null = Date.now();
  #look: ReturnType<typeof setInterval>;
  #lastLook = '';
  #listeners = new Set<() => void>();

  constructor(path: string, params: Record<string, string>, outbox: Outbox, events: DocumentEvents) {
    this.#path = path;
    this.#params = params;
    this.#events = events;
    this.#outbox = outbox;
    this.#connection = this.#connect();
    this.#look = setInterval(() => this.#lookAgain(), LOOK_MS);
  }

  get save(): SaveState {
    const { count, savedAt } = this.#ledger;
    if (count === 0) return { kind: 'saved', at: savedAt };
    return { kind: this.#ledger.isLate(Date.now()) ? 'unsaved' : 'saving', count };
  }

  get contact(): ConnectionState {
    if (this.#lostAt === null) return 'online';
    const away = Date.now() - this.#lostAt;
    // Below 0 the clock was set back meanwhile: then how long it has been is not known, and it has been.
    if (away < 0 || away > OFFLINE_MS) return 'offline';
    if (!this.everSynced) return 'joining';
    return away > RECONNECTING_MS ? 'reconnecting' : 'online';
  }

  whenChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    this.#events.changed();
    for (const listener of this.#listeners) listener();
  }

  tell(kind: 'command' | 'presence', payload: unknown): void {
    this.#connection.tell(kind, payload);
  }

  get isOpen(): boolean {
    return this.#connection.isOpen;
  }

  renew(): void {
    if (this.ending === null) this.#connection.renew();
  }

  #connect(): Connection {
    this.changes += 1;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      this.changes += 1;
      if (!this.#connection.isOrigin(origin)) {
        this.#ledger.edited(Date.now());
        this.#outbox.keep(this.#ledger.mark, update, this.#generation);
        this.#unsent.push(update);
      }
      this.#changed();
    });
    return new Connection(this.#path, this.doc, this.#listener(), this.#params);
  }

  #listener(): ConstructorParameters<typeof Connection>[2] {
    return {
      number: (whole) => this.#ledger.number(whole),
      acknowledged: (n) => {
        this.#ledger.acknowledged(n, Date.now());
        if (this.#ledger.count === 0) this.#allSaved();
        this.#changed();
      },
      opened: () => this.#ledger.connected(),
      synced: (synced) => this.#synced(synced),
      told: (kind, payload) => {
        if (kind === 'welcome') this.#hold((payload as WelcomeFrame).generation);
        if (kind === 'refusal') this.#startAfresh((payload as RefusalFrame).reason, () => true);
        else this.#events.told(kind, payload);
      },
      ended: (code) => {
        if (code === CLOSE.otherGeneration) return this.#beginAnew();
        this.ending = endings[code] ?? 'notAdmitted';
        if (this.ending === 'noSuchMeeting') this.#outbox.forget();
        this.#changed();
      },
    };
  }

  #hold(generation: number): void {
    this.#generation = generation;
    this.#connection.holds(generation);
  }

  #allSaved(): void {
    this.#outbox.saved(this.#ledger.mark);
    this.#unsent = [];
  }

  /** The server's document is another one now: nothing of the old may be sent or kept, but for what was not saved. */
  #beginAnew(): void {
    const written = wordsIn(this.#unsent);
    this.#startAfresh('madeAnew', (text) => written.some((words) => text.includes(words.trim())));
  }

  #synced(synced: boolean): void {
    this.#lostAt = synced ? null : (this.#lostAt ?? Date.now());
    if (synced && !this.everSynced) void this.#emptyOutbox();
    this.everSynced ||= synced;
    this.#changed();
  }

  async #emptyOutbox(): Promise<void> {
    const send = (update: Uint8Array) => Y.applyUpdate(this.doc, update, FROM_OUTBOX);
    const words = wordsIn(await this.#outbox.empty(this.#generation, send));
    if (words.length > 0) this.#events.leftBehind(words);
  }

  /** After a refusal everything later builds on what was refused, so this document cannot be used any more. */
  #startAfresh(reason: RefusalReason, unsent: (text: string) => boolean): void {
    const before = this.doc;
    this.#connection.destroy();
    this.#allSaved();
    this.doc = new Y.Doc();
    this.#ledger = new SaveLedger();
    this.everSynced = false;
    this.#lostAt = Date.now();
    this.#connection = this.#connect();
    this.#events.refused(reason, before, unsent);
  }

  #lookAgain(): void {
    const look = `${this.contact}${JSON.stringify(this.save)}`;
    if (look !== this.#lastLook) this.#changed();
    this.#lastLook = look;
  }

  destroy(): void {
    clearInterval(this.#look);
    this.#connection.destroy();
    this.doc.destroy();
  }
}
