/** Edits on their way between two threads, as one piece of memory: hundreds would each be copied by themselves. */
export interface PackedLog {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each of them ends in `bytes`. */
  ends: number[];
}

export type Packed<T extends { log: Uint8Array[] }> = Omit<T, 'log'> & { log: PackedLog };

export function packLog(log: readonly Uint8Array[]): PackedLog {
  const bytes = new Uint8Array(log.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = log.map((edit) => {
    bytes.set(edit, end);
    end += edit.length;
    return end;
  });
  return { bytes, ends };
}

export function unpacked<T extends { log: PackedLog }>(packed: T): Omit<T, 'log'> & { log: Uint8Array[] } {
  const { bytes, ends } = packed.log;
  return { ...packed, log: ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end)) };
}
