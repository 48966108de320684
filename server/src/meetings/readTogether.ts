/** Ids in one reading: a statement is kept ready for each length (`padded`). */
const MOST = 64;

type Read<T> = (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;

type Asked<T> = [id: string, answer: PromiseWithResolvers<T | undefined>];

/** One that cannot be read keeps nobody else's answer back. */
async function answerAll<T>(read: Read<T>, asked: readonly Asked<T>[]): Promise<void> {
  try {
    const found = await read(asked.map(([id]) => id));
    for (const [id, { resolve }] of asked) resolve(found.get(id));
  } catch (error) {
    if (asked.length === 1) asked[0]?.[1].reject(error);
    else for (const one of asked) void answerAll(read, [one]);
  }
}

/**
 * Reads once for all who ask in the same turn of the event loop: after a crash a whole town comes back at once. It reads
 * when the turn ends, so nobody is told what was so before they asked.
 */
export function readTogether<T>(read: Read<T>): (id: string) => Promise<T | undefined> {
  const asked = new Map<string, PromiseWithResolvers<T | undefined>>();
  const readAll = (): void => {
    const all = [...asked];
    asked.clear();
    for (let from = 0; from < all.length; from += MOST) void answerAll(read, all.slice(from, from + MOST));
  };
  return (id) => {
    if (asked.size === 0) setImmediate(readAll);
    const answer = asked.get(id) ?? Promise.withResolvers<T | undefined>();
    asked.set(id, answer);
    return answer.promise;
  };
}
