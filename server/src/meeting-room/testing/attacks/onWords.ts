import { type Attack, bye, one } from './underAttack.ts';

/** Attacks on another's words, and on the card they stand on. */
export const onWords: readonly Attack[] = [
  // Another's words
  ['letters put behind another’s', (p) => one({ content: { string: 'ikke ' }, origin: p.last })],
  ['letters put before another’s', (p) => one({ content: { string: 'Ikke ' }, right: p.letters })],
  ['letters into another’s text by its id', (p) => one({ content: { string: 'Nej. ' }, parent: p.text })],
  ['another’s letters deleted', (p) => bye(p.letters[0], p.letters[1], 3)],
  ['one letter of another’s deleted', (p) => bye(p.letters[0], p.letters[1] + 1, 1)],
  ['another’s whole text deleted', (p) => bye(p.text[0], p.text[1], 1)],
  ['another’s card deleted', (p) => bye(p.card[0], p.card[1], 1)],
  ['everything of another’s deleted', (p) => bye(p.elmer, 0, 5)],
  ['another’s words made bold', (p) => one({ content: { format: ['bold', true] }, right: p.letters })],
  ['a picture in another’s words', (p) => one({ content: { embed: { src: 'x' } }, origin: p.last })],
  ['a value pushed into another’s text', (p) => one({ content: { any: ['x'] }, parent: p.text })],
  ['a map key on another’s text', (p) => one({ content: { any: ['x'] }, parent: p.text, sub: 'farve' })],
  // Another's card
  ['another’s author rewritten', (p) => one({ content: { any: ['signe1'] }, origin: p.author })],
  ['another’s author rewritten by parent', (p) => one({ content: { any: ['signe1'] }, parent: p.card, sub: 'author' })],
  ['another’s author blotted out by deleted content', (p) => one({ content: { deleted: 1 }, origin: p.author })],
  ['another’s card blotted out by deleted content', (p) => one({ content: { deleted: 1 }, origin: p.card })],
  ['another’s card taken by key', () => one({ content: { type: 1 }, parent: 'cards', sub: 'card-c1' })],
  ['another’s card replaced by a value', (p) => one({ content: { any: [1] }, origin: p.card })],
  ['another’s text replaced by a new one', (p) => one({ content: { type: 2 }, origin: p.text })],
  ['an unknown field on a card', (p) => one({ content: { any: [1] }, parent: p.card, sub: 'hjerter' })],
  ['a scribe put on another’s card', (p) => one({ content: { any: ['signe1'] }, parent: p.card, sub: 'scribe' })],
  ['another’s card hidden', (p) => one({ content: { any: [{ by: 'signe1', at: 1 }] }, parent: p.card, sub: 'gone' })],
  ['a card moved nowhere', (p) => one({ content: { any: ['concern|'] }, origin: p.place })],
  ['a card moved to a column that is not there', (p) => one({ content: { any: ['prototype|a0'] }, origin: p.place })],
  ['two places at once, one of them wrong', (p) => one({ content: { any: ['wish|a0', 'x|y'] }, origin: p.place })],
];
