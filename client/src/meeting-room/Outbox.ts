import { clear, createStore, delMany, entries, keys, set, type UseStore } from 'idb-keyval';

/** Keeps what is not yet saved over a reload or a discarded tab; a tablet that is shared keeps nothing. */
export interface Outbox {
  /** @param generation of the document the update belongs to */
  keep(mark: number, update: Uint8Array, generation: number): void;
  /** Throws away everything up to and including `mark`. */
  saved(mark: number): void;
  /**
   * Gives what an earlier page of this person could not send to `send`, oldest first, and only then lets go of it.
   * @returns what belongs to a document of another generation; it is on this device no longer
   */
  empty(generation: number, send: (update: Uint8Array) => void): Promise<Uint8Array[]>;
  forget(): void;
}

export const noOutbox: Outbox = { keep: () => {}, saved: () => {}, empty: async () => [], forget: () => {} };

let store: UseStore | null = null;

/** IndexedDB can be missing or full (private windows, old phones): then unsaved words live in the page only, as before. */
const quietly = (work: () => Promise<unknown>): void => void (async () => work())().catch(() => {});

const boxes = (): UseStore => {
  store ??= createStore('samtavlen', 'outbox');
  return store;
};

/** Throws away everything that waits on this device, whoever wrote it. */
export const forgetOutboxes = async (): Promise<void> => {
  if (typeof indexedDB !== 'undefined') await (async () => clear(boxes()))().catch(() => {});
};

/** The same for one meeting: its board, and everyone's drafts in it. */
export const forgetOutboxesOf = async (meeting: string): Promise<void> => {
  if (typeof indexedDB === 'undefined') return;
  const all = await (async () => keys<string>(boxes()))().catch(() => []);
  if (all.length === 0) return;
  await delMany(
    all.filter((at) => at.split(/[|/]/)[1] === meeting),
    boxes(),
  ).catch(() => {});
};

/** @param owner the document and the person, so that nobody sends another's words */
export function openOutbox(owner: string): Outbox {
  if (typeof indexedDB === 'undefined') return noOutbox;
  const box = boxes();
  const prefix = `${owner}|`;
  const page = `${prefix}${Date.now().toString(36)}|`;
  const kept = new Map<number, string>();

  const mine = async () => {
    const all = await entries<string, Uint8Array>(box);
    return all.filter(([at]) => at.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
  };
  return {
    keep(mark, update, generation) {
      const key = `${page}${String(mark).padStart(9, '0')}|${generation}`;
      kept.set(mark, key);
      quietly(() => set(key, update, box));
    },
    saved(mark) {
      const done = [...kept].filter(([at]) => at <= mark);
      for (const [at] of done) kept.delete(at);
      const keys = done.map(([, key]) => key);
      if (keys.length > 0) quietly(() => delMany(keys, box));
    },
    async empty(generation, send) {
      const earlier = (await mine().catch(() => [])).filter(([at]) => !at.startsWith(page));
      const current = ([at]: [string, Uint8Array]) => at.endsWith(`|${generation}`);
      for (const [, update] of earlier.filter(current)) send(update);
      quietly(() =>
        delMany(
          earlier.map(([at]) => at),
          box,
        ),
      );
      return earlier.filter((entry) => !current(entry)).map(([, update]) => update);
    },
    forget: () =>
      quietly(() =>
        mine().then((all) =>
          delMany(
            all.map(([at]) => at),
            box,
          ),
        ),
      ),
  };
}
