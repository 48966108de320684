import { type Attack, MINE, one, ownCard } from './underAttack.ts';

/** Names that every object in JavaScript answers to, whether or not somebody gave it a rule. */
const INHERITED = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__', '__defineGetter__'] as const;

const onEach = (what: string, attack: (sub: string) => Attack[1]): Attack[] =>
  INHERITED.map((sub) => [`${what} named ${sub}`, attack(sub)]);

const gone = (more: Record<string, unknown>) => ({ any: [{ by: 'signe1', at: 1, ...more }] });

/** A chain of objects, one inside the other. */
const nested = (depth: number): unknown => {
  let inner: unknown = 1;
  for (let at = 0; at < depth; at++) inner = { inner };
  return inner;
};

/** Attacks with names nobody thought of, and with more in a value than it is for. */
export const onNames: readonly Attack[] = [
  ...onEach('a field of an own card', (sub) => () => ownCard({ content: { any: [1] }, parent: [MINE, 0], sub })),
  ...onEach('a field of another’s card', (sub) => (p) => one({ content: { any: [1] }, parent: p.card, sub })),
  ...onEach('a field of an agreement', (sub) => (p) => one({ content: { any: [1] }, parent: p.agreement, sub })),
  ...onEach('a field of a wording', (sub) => (p) => one({ content: { any: [1] }, parent: p.wording, sub })),
  ...onEach('a field of a reality check', (sub) => (p) => one({ content: { any: [1] }, parent: p.check, sub })),
  ...onEach('a field of a group', (sub) => (p) => one({ content: { any: [1] }, parent: p.group, sub })),
  ...onEach('a root', (sub) => () => one({ content: { any: [1] }, parent: sub, sub: 'x' })),
  [
    'a novel hidden in a withdrawal',
    () => ownCard({ content: gone({ novel: 'x'.repeat(50_000) }), parent: [MINE, 0], sub: 'gone' }),
  ],
  [
    'bytes hidden in a withdrawal',
    () => ownCard({ content: gone({ b: new Uint8Array(9) }), parent: [MINE, 0], sub: 'gone' }),
  ],
  [
    'a tree hidden in a withdrawal',
    () => ownCard({ content: gone({ tree: nested(900) }), parent: [MINE, 0], sub: 'gone' }),
  ],
  [
    'a hundred names in a withdrawal',
    () =>
      ownCard({
        content: gone(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`n${at}`, 1]))),
        ...{ parent: [MINE, 0] as [number, number], sub: 'gone' },
      }),
  ],
  ['a number larger than numbers are', () => ownCard({ content: { any: [10n] }, parent: [MINE, 0], sub: 'gone' })],
];
