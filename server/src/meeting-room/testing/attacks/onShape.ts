import { rawUpdate } from '../rawUpdate.ts';
import { type Attack, bye, MINE, many, OTHER, one, ownCard } from './underAttack.ts';

/** Attacks by the shape of the update itself. */
export const onShape: readonly Attack[] = [
  // The shape of the update itself
  [
    'another’s client id continued',
    (p) => ({ structs: [{ client: p.elmer, clock: 1_000, list: [{ content: { string: 'x' }, parent: 'summary' }] }] }),
  ],
  ['an item that hangs on itself', () => one({ content: { string: 'x' }, origin: [MINE, 0] })],
  [
    'an item that hangs on a later one',
    () => many({ content: { string: 'x' }, origin: [MINE, 1] }, { content: { string: 'y' }, parent: 'summary' }),
  ],
  [
    'two made-up clients that wait for each other',
    () => ({
      structs: [
        { client: OTHER, clock: 0, list: [{ content: { string: 'x' }, origin: [MINE, 0] }] },
        { client: MINE, clock: 0, list: [{ content: { string: 'y' }, origin: [OTHER, 0] }] },
      ],
    }),
  ],
  [
    'an item from the future',
    () => ({ structs: [{ client: MINE, clock: 500, list: [{ content: { string: 'x' }, parent: 'summary' }] }] }),
  ],
  ['a hole in the clock', () => many({ content: { skip: 10 } }, { content: { string: 'x' }, parent: 'summary' })],
  ['a giant hole', () => one({ content: { skip: 2 ** 40 } })],
  ['a giant nothing', () => one({ content: { gc: 2 ** 40 } })],
  ['an empty nothing', () => one({ content: { gc: 0 } })],
  ['a giant deletion', (p) => bye(p.elmer, 0, 2 ** 40)],
  ['an empty deletion', (p) => bye(p.elmer, 0, 0)],
  ['a deletion from the future', (p) => bye(p.elmer, 9_000, 5)],
  ['a deletion of a client nobody knows', () => bye(123_456, 0, 5)],
  ['a parent that is not a container', (p) => one({ content: { string: 'x' }, parent: p.author })],
  ['a parent that does not exist', () => one({ content: { string: 'x' }, parent: [55_555, 3] })],
  ['neighbours in two different texts', (p) => one({ content: { string: 'x' }, origin: p.last, right: p.paragraph })],
  ['a promise of four billion structs', () => new Uint8Array([1, 255, 255, 255, 255, 15, 1, 0])],
  ['an update cut off in the middle', () => rawUpdate(ownCard()).slice(0, 12)],
  ['no update at all', () => new Uint8Array([])],
  ['noise', () => new Uint8Array([255, 254, 253, 252, 251])],
];
