// Run by the contract suite as a process of its own: writes batches to two rooms as fast as the disk takes them, and
// says after each which one is on disk. It is killed in the middle of it.
import { stores } from '../stores.ts';

const [, , engine, folder] = process.argv as [string, string, keyof typeof stores, string];
const { rooms } = await stores[engine](folder);
const keys = ['board/kill-1', 'board/kill-10'];
const opened = await Promise.all(keys.map((key) => rooms.open(key)));
for (let seq = (opened[0]?.lastSeq ?? 0) + 1; ; seq++) {
  const batch = keys.map((room, index) => ({
    room,
    epoch: opened[index]?.epoch ?? 0,
    seq,
    by: 'signe1',
    at: seq,
    bytes: new TextEncoder().encode(`${room} ${seq} ${'x'.repeat(500)}`),
    claims: [],
  }));
  await rooms.commit(batch);
  process.stdout.write(`${seq}\n`);
}
