import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { stateBefore } from './stateBefore.ts';

/** Set SEED to play a run again. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

test(`who has all but the last edits is brought up to date by the difference from there (seed ${seed})`, () => {
  const random = prng.create(seed);
  for (let run = 0; run < 30; run++) {
    const writers = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
    const [server, reader] = [new Y.Doc(), new Y.Doc()];
    const edits: { bytes: Uint8Array }[] = [];
    for (const doc of writers)
      doc.on('update', (bytes: Uint8Array, origin: unknown) => {
        if (origin === server) return;
        edits.push({ bytes });
        Y.applyUpdate(server, bytes);
        for (const other of writers) if (other !== doc) Y.applyUpdate(other, bytes, server);
      });
    for (let at = 0; at < 60; at++) {
      const text = (writers[prng.int32(random, 0, 2)] as Y.Doc).getText('t');
      if (text.length > 4 && prng.bool(random)) text.delete(prng.int32(random, 0, text.length - 3), 2);
      else text.insert(prng.int32(random, 0, text.length), `ord${at}`);
    }
    const sent = prng.int32(random, 0, edits.length);
    for (const { bytes } of edits.slice(0, sent)) Y.applyUpdate(reader, bytes);
    const has = stateBefore(server, edits.slice(sent));
    Y.applyUpdate(reader, Y.encodeStateAsUpdate(server, has));
    expect(reader.getText('t').toString()).toBe(server.getText('t').toString());
    expect(reader.store.pendingStructs).toBeNull();
    if (sent > 0) expect(has.length).toBeGreaterThan(1);
  }
});
