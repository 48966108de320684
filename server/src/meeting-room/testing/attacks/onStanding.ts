import { type Attack, bye, MINE, many, one, ownCard } from './underAttack.ts';

/** Attacks on where cards stand: groups, the parking place, the tray. */
export const onStanding: readonly Attack[] = [
  // Groups: titles are for those who lead, and a card is its author's
  [
    'a group’s title changed by someone who does not lead',
    (p) => one({ content: { any: ['Rod'] }, origin: p.groupTitle }),
  ],
  [
    'a group made by someone who does not lead',
    () =>
      many(
        { content: { type: 1 }, parent: 'groups', sub: 'group-x1' },
        { content: { any: ['signe1'] }, parent: [MINE, 0], sub: 'by' },
      ),
  ],
  ['another’s card taken out of its group', (p) => bye(p.inGroup[0], p.inGroup[1], 1)],
  ['another’s card put into a group', (p) => one({ content: { any: ['group-x1'] }, origin: p.inGroup })],
  // The parking place and the tray
  [
    'another’s card parked',
    (p) => one({ content: { any: [{ by: 'signe1', at: 1, why: '', next: false }] }, parent: p.card, sub: 'parked' }),
  ],
  [
    'one’s own card carried over to the next meeting',
    () =>
      ownCard({ content: { any: [{ by: 'signe1', at: 1, why: '', next: true }] }, parent: [MINE, 0], sub: 'parked' }),
  ],
  [
    'one’s own card parked in another’s name',
    () =>
      ownCard({ content: { any: [{ by: 'ida001', at: 1, why: '', next: false }] }, parent: [MINE, 0], sub: 'parked' }),
  ],
  [
    'one’s own card said to come from an earlier meeting',
    () =>
      ownCard({ content: { any: [{ at: 'x', name: 'Torben', danger: false }] }, parent: [MINE, 0], sub: 'carried' }),
  ],
  [
    'another’s card given another name',
    (p) => one({ content: { any: [{ at: 'x', name: 'Torben', danger: true }] }, parent: p.card, sub: 'carried' }),
  ],
  ['another’s card made late', (p) => one({ content: { any: [true] }, parent: p.card, sub: 'late' })],
  [
    'one’s own late card taken in by oneself',
    () =>
      ownCard(
        { content: { any: [true] }, parent: [MINE, 0], sub: 'late' },
        { content: { any: [{ by: 'signe1', at: 1 }] }, parent: [MINE, 0], sub: 'takenIn' },
      ),
  ],
];
