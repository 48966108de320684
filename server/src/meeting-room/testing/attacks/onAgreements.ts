import { type Attack, bye, one } from './underAttack.ts';

/** Attacks on agreements, and on another's answers to them. */
export const onAgreements: readonly Attack[] = [
  // Agreements
  [
    'another’s answer changed',
    (p) => one({ content: { any: [{ answer: 'yes', words: '', at: 1 }] }, origin: p.answer }),
  ],
  ['another’s answer deleted', (p) => bye(p.answer[0], p.answer[1], 1)],
  [
    'an answer for someone who is not there',
    (p) => one({ content: { any: [{ answer: 'yes', words: '', at: 1 }] }, parent: p.agreement, sub: 'answer:ukendt' }),
  ],
  [
    'an answer that is no answer',
    (p) =>
      one({ content: { any: [{ answer: 'aldrig', words: '', at: 1 }] }, parent: p.agreement, sub: 'answer:signe1' }),
  ],
  [
    'an answer in a scribe’s name',
    (p) =>
      one({
        content: { any: [{ answer: 'yes', words: '', at: 1, scribe: 'karim1' }] },
        parent: p.agreement,
        sub: 'answer:mona01',
      }),
  ],
  ['an owner who is not there', (p) => one({ content: { any: [true] }, parent: p.agreement, sub: 'owner:ukendt' })],
  ['an owner who is half one', (p) => one({ content: { any: ['ja'] }, parent: p.agreement, sub: 'owner:signe1' })],
  ['a day that does not exist', (p) => one({ content: { any: ['2026-02-31'] }, parent: p.agreement, sub: 'due' })],
  ['the maker of an agreement changed', (p) => one({ content: { any: ['signe1'] }, parent: p.agreement, sub: 'by' })],
  ['an agreement deleted for ever', (p) => bye(p.agreement[0], p.agreement[1], 1)],
  [
    'an agreement withdrawn in another’s name',
    (p) => one({ content: { any: [{ by: 'ida001', at: 1 }] }, parent: p.agreement, sub: 'gone' }),
  ],
  ['a picture in a shared text', (p) => one({ content: { type: 3, name: 'image' }, parent: p.paragraph })],
  ['a script in a shared text', (p) => one({ content: { type: 3, name: 'script' }, parent: p.paragraph })],
  ['a link in a shared text', (p) => one({ content: { format: ['link', { href: 'x' }] }, parent: p.paragraph })],
  ['an attribute on a paragraph', (p) => one({ content: { any: ['x'] }, parent: p.paragraph, sub: 'onclick' })],
];
