import { type Attack, MINE, one, ownCard } from './underAttack.ts';

const said = (by: string, danish: unknown) => ({ any: [{ by, danish, at: 1, of: 'x' }] });

/** Attacks on the Danish an interpreter says for others' words. */
export const onDanish: readonly Attack[] = [
  [
    'Danish for another’s words, by someone who does not interpret',
    (p) => one({ content: said('signe1', 'Alt er godt.'), parent: p.card, sub: 'interpreted' }),
  ],
  [
    'Danish in the interpreter’s name',
    (p) => one({ content: said('amal01', 'Alt er godt.'), parent: p.card, sub: 'interpreted' }),
  ],
  [
    'Danish in the name of the card’s author',
    (p) => one({ content: said('elmer1', 'Alt er godt.'), parent: p.card, sub: 'interpreted' }),
  ],
  [
    'Danish that is not words',
    () => ownCard({ content: said('signe1', { html: '<b>' }), parent: [MINE, 0], sub: 'interpreted' }),
  ],
];
