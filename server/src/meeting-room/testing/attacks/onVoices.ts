import { type Attack, bye, LINE, MINE, many, one, ownCard } from './underAttack.ts';

/** Attacks on what others say beside cards: stances, wordings, reality checks. */
export const onVoices: readonly Attack[] = [
  // Stances and other roots
  [
    'another’s stance',
    () => one({ content: { any: [{ stance: 'agree', words: '', at: 1 }] }, parent: 'stances', sub: 'summary:elmer1' }),
  ],
  [
    'a stance on something that is not there',
    () => one({ content: { any: [{ stance: 'agree', words: '', at: 1 }] }, parent: 'stances', sub: 'alt:signe1' }),
  ],
  [
    'a revealed scale from a phone',
    () => one({ content: { any: [{ value: 9 }] }, parent: 'scales', sub: 'everyday:elmer1' }),
  ],
  [
    'a number about a goal put on the board from a phone',
    () => one({ content: { any: [{ value: 9, words: '', at: 1 }] }, parent: 'scales', sub: 'goal.card-c1:signe1' }),
  ],
  [
    'another’s number about a goal',
    () => one({ content: { any: [{ value: 0, words: '', at: 1 }] }, parent: 'scales', sub: 'goal.card-c1:elmer1' }),
  ],
  // Wordings beside another's card
  [
    'a wording accepted by someone it is not about',
    (p) => one({ content: { any: [{ at: 1, of: 'x' }] }, parent: p.wording, sub: 'accepted' }),
  ],
  [
    'a wording accepted for someone who has a phone',
    (p) => one({ content: { any: [{ at: 1, of: 'x', scribe: 'signe1' }] }, parent: p.wording, sub: 'accepted' }),
  ],
  ['a wording changed after it was proposed', (p) => one({ content: { any: ['Andet.'] }, origin: p.proposed })],
  [
    'another’s wording put away',
    (p) => one({ content: { any: [{ by: 'signe1', at: 1 }] }, parent: p.wording, sub: 'gone' }),
  ],
  [
    'a wording in another’s name',
    () =>
      many(
        { content: { type: 1 }, parent: 'wordings', sub: 'word-x1' },
        { content: { any: ['elmer1'] }, parent: [MINE, 0], sub: 'by' },
      ),
  ],
  [
    'a card that says the server shows it',
    () => ownCard({ content: { any: [true] }, parent: [MINE, 0], sub: 'fromDraft' }),
  ],
  // What people say to cards
  [
    'another’s stance on a card',
    () =>
      one({
        content: { any: [{ stance: 'disagree', words: '', at: 1 }] },
        parent: 'stances',
        sub: 'card:card-c1:karim1',
      }),
  ],
  [
    'another’s stance on a card changed',
    (p) => one({ content: { any: [{ stance: 'disagree', words: '', at: 1 }] }, origin: p.stance }),
  ],
  ['another’s stance on a card taken back', (p) => bye(p.stance[0], p.stance[1], 1)],
  [
    'a stance on a card that is not there',
    () =>
      one({ content: { any: [{ stance: 'agree', words: '', at: 1 }] }, parent: 'stances', sub: 'card:card-x9:signe1' }),
  ],
  [
    'a stance that is a number',
    () => one({ content: { any: [{ stance: 7, words: '', at: 1 }] }, parent: 'stances', sub: 'card:card-c1:signe1' }),
  ],
  [
    'a seat’s stance by someone who does not write for it',
    () =>
      one({
        content: { any: [{ stance: 'agree', words: '', at: 1, scribe: 'signe1' }] },
        parent: 'stances',
        sub: 'card:card-c1:mona01',
      }),
  ],
  // What people say to lines that are read aloud
  [
    'another’s answer to a line',
    () =>
      one({
        content: { any: [{ stance: 'agree', words: '', at: 1, to: 'Vi ringer.' }] },
        parent: 'stances',
        sub: `line:${LINE}:karim1`,
      }),
  ],
  [
    'an answer to a line for somebody who is not there',
    () =>
      one({
        content: { any: [{ stance: 'agree', words: '', at: 1, to: 'Vi ringer.', scribe: 'signe1' }] },
        parent: 'stances',
        sub: `line:${LINE}:nobody1`,
      }),
  ],
  [
    'an answer to a line that does not say to which words',
    () =>
      one({
        content: { any: [{ stance: 'notQuite', words: 'Nej.', at: 1, to: 7 }] },
        parent: 'stances',
        sub: `line:${LINE}:signe1`,
      }),
  ],
  [
    'an answer to a line under a key of two lines',
    () =>
      one({
        content: { any: [{ stance: 'agree', words: '', at: 1, to: 'Vi ringer.' }] },
        parent: 'stances',
        sub: `line:${LINE}:${LINE}:signe1`,
      }),
  ],
  // "Kan det lade sig gøre?"
  ['a note beside a wish changed after it was asked', (p) => one({ content: { any: ['Nej.'] }, origin: p.checkNote })],
  [
    'another’s wish answered for them',
    (p) => one({ content: { any: [{ words: 'Jeg dropper det.', at: 1 }] }, parent: p.check, sub: 'answer' }),
  ],
  [
    'a decision by someone who does not lead',
    (p) =>
      one({
        content: { any: [{ decision: 'notNow', words: 'Nej.', by: 'signe1', at: 1 }] },
        parent: p.check,
        sub: 'decision',
      }),
  ],
  [
    'another’s check taken back',
    (p) => one({ content: { any: [{ by: 'signe1', at: 1 }] }, parent: p.check, sub: 'gone' }),
  ],
  ['an agreement that stands in half', (p) => one({ content: { any: ['ja'] }, parent: p.agreement, sub: 'standing' })],
  [
    'an agreement that answers a script',
    (p) => one({ content: { any: ['<script>'] }, parent: p.agreement, sub: 'from' }),
  ],
  ['an unknown root', () => one({ content: { any: [1] }, parent: 'hemmeligt', sub: 'x' })],
  ['a root named as JavaScript’s own', () => one({ content: { any: [1] }, parent: '__proto__', sub: 'x' })],
];
