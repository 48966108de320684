import { giveAnswer, makeAgreement, setOwner } from '@samtavlen/shared/board/agreements.ts';
import { askWhetherPossible } from '@samtavlen/shared/board/askingWhether.ts';
import { showCard } from '@samtavlen/shared/board/cards.ts';
import { makeGroup } from '@samtavlen/shared/board/gathering.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { setCardStance } from '@samtavlen/shared/board/sayingToCards.ts';
import { proposeWording } from '@samtavlen/shared/board/wordings.ts';
import * as prng from 'lib0/prng';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type RawStruct, type RawUpdate, rawUpdate } from '../testing/rawUpdate.ts';
import { type Chair, Table } from '../testing/Table.ts';
import { isWaiting } from './yjsInside.ts';

/** The hostile phone's client id, and one it makes up. */
const MINE = 7_777;
/** A line that is read aloud, by its fingerprint. */
const LINE = 'a1b2c3d4e5f6a7b8c9d0e1';
const OTHER = 8_888;

/** Set SEED to play the fuzzer's run again, and MUTATIONS for a longer one. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const MUTATIONS = Number(process.env.MUTATIONS ?? 20_000);

function underAttack() {
  const table = new Table();
  const [elmer, ida, signe] = [table.sit('elmer1'), table.sit('ida001', 'facilitator'), table.sit('signe1')];
  const card = { id: 'card-c1', author: 'elmer1', column: 'concern', text: 'Der er larm.', at: 1 } as const;
  showCard(elmer.doc, elmer.board, card);
  const agreement = makeAgreement(ida.doc, ida.board, { by: 'ida001', text: 'Mona har Elmer torsdag 16-20' });
  table.settle();
  setOwner(ida.doc, ida.board, agreement, 'elmer1', true);
  table.settle();
  giveAnswer(elmer.doc, elmer.board, agreement, { owner: 'elmer1', answer: 'wait', words: 'Jeg tænker.', at: 2 });
  table.settle();
  const wording = proposeWording(ida.doc, ida.board, { card: 'card-c1', by: 'ida001', body: 'Der er uro.', at: 3 });
  table.settle();
  const group = makeGroup(ida.doc, ida.board, {
    ...{ column: 'concern', title: 'Ro i klassen', by: 'ida001', at: 4, cards: ['card-c1'] },
  });
  const check = askWhetherPossible(ida.doc, ida.board, { card: 'card-c1', by: 'ida001', note: 'Kan det nås?', at: 5 });
  setCardStance(ida.doc, ida.board, { card: 'card-c1', person: 'ida001' }, { stance: 'agree', words: '', at: 6 });
  table.settle();
  const idIn = (map: Y.Map<unknown> | undefined, key: string): [number, number] => {
    const { id } = (map as Y.Map<unknown>)._map.get(key) as Y.Item;
    return [id.client, id.clock];
  };
  const { cards, agreements, wordings, groups, realityChecks, stances } = openBoard(table.doc);
  const c1 = cards.get('card-c1') as Y.Map<unknown>;
  const words = c1.get('text') as Y.Text;
  const first = words._start as Y.Item;
  const body = agreements.get(agreement)?.get('body') as Y.XmlFragment;
  const paragraph = body.get(0) as Y.XmlElement;
  const places = {
    card: idIn(cards as Y.Map<unknown>, 'card-c1'),
    author: idIn(c1, 'author'),
    text: idIn(c1, 'text'),
    place: idIn(c1, 'place'),
    letters: [first.id.client, first.id.clock] as [number, number],
    last: [first.id.client, first.id.clock + first.length - 1] as [number, number],
    wording: idIn(wordings as Y.Map<unknown>, wording),
    proposed: idIn(wordings.get(wording), 'body'),
    agreement: idIn(agreements as Y.Map<unknown>, agreement),
    answer: idIn(agreements.get(agreement), 'answer:elmer1'),
    group: idIn(groups as Y.Map<unknown>, group),
    groupTitle: idIn(groups.get(group), 'title'),
    inGroup: idIn(c1, 'group'),
    check: idIn(realityChecks as Y.Map<unknown>, check),
    checkNote: idIn(realityChecks.get(check), 'note'),
    stance: idIn(stances, 'card:card-c1:ida001'),
    paragraph: [paragraph._item?.id.client, paragraph._item?.id.clock] as [number, number],
    elmer: elmer.doc.clientID,
  };
  return { table, signe, ida, elmer, places, agreement };
}

type Places = ReturnType<typeof underAttack>['places'];

const one = (struct: RawStruct, rest: Partial<RawUpdate> = {}): RawUpdate => ({
  structs: [{ client: MINE, clock: 0, list: [struct] }],
  ...rest,
});
const many = (...list: RawStruct[]): RawUpdate => ({ structs: [{ client: MINE, clock: 0, list }] });
const bye = (client: number, clock: number, length: number): RawUpdate => ({
  structs: [],
  deletes: [{ client, ranges: [[clock, length]] }],
});
/** A new card of Signe's own, then `then` on top of it. */
const ownCard = (...then: RawStruct[]): RawUpdate =>
  many(
    { content: { type: 1 }, parent: 'cards', sub: 'card-own1' },
    { content: { any: ['signe1'] }, parent: [MINE, 0], sub: 'author' },
    ...then,
  );

const attacks: [string, (p: Places) => RawUpdate | Uint8Array][] = [
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
  ['another’s card made late', (p) => one({ content: { any: [true] }, parent: p.card, sub: 'late' })],
  [
    'one’s own late card taken in by oneself',
    () =>
      ownCard(
        { content: { any: [true] }, parent: [MINE, 0], sub: 'late' },
        { content: { any: [{ by: 'signe1', at: 1 }] }, parent: [MINE, 0], sub: 'takenIn' },
      ),
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

const asBytes = (attack: RawUpdate | Uint8Array) => (attack instanceof Uint8Array ? attack : rawUpdate(attack));

describe(`[P1] ${attacks.length} things a hostile phone can send`, () => {
  test.each(attacks)('%s', (_name, attack) => {
    const { table, signe, places } = underAttack();
    const before = Y.encodeStateAsUpdate(table.doc);
    expect(table.bring(signe, asBytes(attack(places))).pass).toBe(false);
    expect(Y.encodeStateAsUpdate(table.doc)).toEqual(before);
    expect(table.chairs.flatMap(({ incoming }) => incoming)).toEqual([]);
  });

  test('the same hand writes an honest card, so it is not the hand that is refused', () => {
    const { table, signe } = underAttack();
    const honest = ownCard(
      { content: { any: ['wish|a0'] }, parent: [MINE, 0], sub: 'place' },
      { content: { any: [3] }, parent: [MINE, 0], sub: 'at' },
      { content: { type: 2 }, parent: [MINE, 0], sub: 'text' },
      { content: { string: 'At vi har en morgen uden gråd.' }, parent: [MINE, 4] },
    );
    expect(table.bring(signe, rawUpdate(honest))).toMatchObject({ pass: true, claims: [MINE] });
    expect(openBoard(table.doc).cards.get('card-own1')?.get('text')?.toString()).toBe('At vi har en morgen uden gråd.');
  });
});

/** What of the others' is on the board: it must be the same whatever a hostile phone gets through. */
function othersWords(table: Table, agreement: string) {
  const { cards, agreements } = openBoard(table.doc);
  const card = cards.get('card-c1');
  return [
    card?.get('author'),
    card?.get('text')?.toString(),
    card?.get('gone'),
    agreements.get(agreement)?.get('answer:elmer1'),
    agreements.get(agreement)?.get('by'),
  ];
}

function honestBytes(table: Table, chair: Chair, agreement: string): Uint8Array[] {
  showCard(chair.doc, chair.board, { id: 'card-own2', author: 'signe1', column: 'wish', text: 'Uden gråd.', at: 1 });
  giveAnswer(chair.doc, chair.board, agreement, { owner: 'signe1', answer: 'yes', words: 'Ja.', at: 1 });
  chair.board.cards.get('card-c1')?.set('place', 'wish|a5');
  const updates = chair.outgoing.splice(0);
  return [...updates, Y.encodeStateAsUpdate(table.doc), Y.mergeUpdates(updates)];
}

test(`[P1] ${MUTATIONS} mutated updates crash nothing, leave nothing waiting, touch nobody’s words (seed ${seed})`, () => {
  const random = prng.create(seed);
  let { table, signe, agreement, places } = underAttack();
  let samples: Uint8Array[] = [];
  let others: unknown[] = [];
  const counts = { changed: 0, passed: 0, refused: 0 };
  const begin = () => {
    ({ table, signe, agreement, places } = underAttack());
    samples = [...honestBytes(table, signe, agreement), ...attacks.map(([, attack]) => asBytes(attack(places)))];
    others = othersWords(table, agreement);
  };
  for (let round = 0; round < MUTATIONS; round++) {
    if (round % 500 === 0) begin();
    const bytes = (samples[prng.int32(random, 0, samples.length - 1)] as Uint8Array).slice();
    for (let times = prng.int32(random, 1, 4); times > 0 && bytes.length > 0; times--)
      bytes[prng.int32(random, 0, bytes.length - 1)] = prng.int32(random, 0, 255);
    const cut = prng.int32(random, 0, 9) === 0 ? bytes.slice(0, prng.int32(random, 0, bytes.length)) : bytes;
    const verdict = table.bring(signe, cut);
    counts[verdict.pass ? (verdict.empty ? 'passed' : 'changed') : 'refused']++;
    if (isWaiting(table.doc)) throw new Error(`round ${round}: the table waits for something`);
    expect(othersWords(table, agreement), `round ${round}`).toEqual(others);
  }
  expect(counts.changed).toBeGreaterThan(5);
  expect(counts.passed).toBeGreaterThan(30);
  expect(counts.refused).toBeGreaterThan(1_000);
});
