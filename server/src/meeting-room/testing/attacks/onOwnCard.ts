import { type Attack, MINE, many, one, ownCard } from './underAttack.ts';

/** Attacks from a card of one’s own: pictures, and cards that are not quite own. */
export const onOwnCard: readonly Attack[] = [
  // Pictures
  ['a drawing on another’s card', (p) => one({ content: { any: ['00 1 2 3 4'] }, parent: p.card, sub: 'drawing' })],
  ['a photo on another’s card', (p) => one({ content: { any: ['photo-elmer'] }, parent: p.card, sub: 'photo' })],
  [
    'another’s photo on an own card',
    () => ownCard({ content: { any: ['photo-elmer'] }, parent: [MINE, 0], sub: 'photo' }),
  ],
  [
    'a photo nobody has sent on an own card',
    () => ownCard({ content: { any: ['../../secret.key'] }, parent: [MINE, 0], sub: 'photo' }),
  ],
  [
    'a drawing that is a script',
    () => ownCard({ content: { any: ['<svg onload=alert(1)>'] }, parent: [MINE, 0], sub: 'drawing' }),
  ],
  [
    'a drawing larger than paper',
    () => ownCard({ content: { any: [`00${' 1 2'.repeat(8_000)}`] }, parent: [MINE, 0], sub: 'drawing' }),
  ],
  [
    'a whole picture in the place of a drawing',
    () => ownCard({ content: { any: [{ src: 'data:image/png;base64,AAAA' }] }, parent: [MINE, 0], sub: 'drawing' }),
  ],
  // Own card, not quite own
  [
    'a card in another’s name',
    () =>
      many(
        { content: { type: 1 }, parent: 'cards', sub: 'card-x1' },
        { content: { any: ['elmer1'] }, parent: [MINE, 0], sub: 'author' },
      ),
  ],
  ['a card with two authors', () => ownCard({ content: { any: ['elmer1'] }, origin: [MINE, 1] })],
  ['a card of nobody’s', () => one({ content: { type: 1 }, parent: 'cards', sub: 'card-x2' })],
  ['a card whose text is an editor’s', () => ownCard({ content: { type: 4 }, parent: [MINE, 0], sub: 'text' })],
  ['a list where a card should be', () => one({ content: { type: 0 }, parent: 'cards', sub: 'card-x3' })],
  [
    'a card with a bad id',
    () =>
      many(
        { content: { type: 1 }, parent: 'cards', sub: '../x' },
        { content: { any: ['signe1'] }, parent: [MINE, 0], sub: 'author' },
      ),
  ],
  ['a card at the root’s list', () => one({ content: { type: 1 }, parent: 'cards' })],
  ['a document inside a card', () => ownCard({ content: { doc: 'skjult' }, parent: [MINE, 0], sub: 'text' })],
  ['bytes inside a card', () => ownCard({ content: { binary: new Uint8Array(9) }, parent: [MINE, 0], sub: 'text' })],
];
