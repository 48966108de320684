// Run by the contract suite as a process of its own: writes one number after the other into a room and folds its log
// after each third, as fast as the disk goes; says each number that is on disk. It is killed in the middle of it.
import { stores } from '../stores.ts';

const [, , engine, folder] = process.argv as [string, string, keyof typeof stores, string];
const { rooms } = await stores[engine](folder);
const room = 'board/fold-1';
const { epoch, lastSeq } = await rooms.open(room);
for (let seq = lastSeq + 1; ; seq++) {
  await rooms.commit([
    { room, epoch, seq, by: 'signe1', at: seq, bytes: new TextEncoder().encode(`${seq}`), claims: [] },
  ]);
  process.stdout.write(`${seq}\n`);
  if (seq % 3 > 0) continue;
  const all = await rooms.history(room, epoch);
  const parts = [...(all.snapshot ? [all.snapshot] : []), ...all.log].map((bytes) => new TextDecoder().decode(bytes));
  await rooms.compact({
    room,
    epoch,
    seq: all.seq,
    snapshot: new TextEncoder().encode(parts.join(' ')),
    tidied: false,
  });
}
