import { giveAnswer, setOwner } from '@samtavlen/shared/board/agreementChanges.ts';
import { makeAgreement } from '@samtavlen/shared/board/agreements.ts';
import { askWhetherPossible } from '@samtavlen/shared/board/askingWhether.ts';
import { showCard } from '@samtavlen/shared/board/cards.ts';
import { makeGroup } from '@samtavlen/shared/board/gathering.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { setCardStance } from '@samtavlen/shared/board/sayingToCards.ts';
import { proposeWording } from '@samtavlen/shared/board/wordingChanges.ts';
import type * as Y from 'yjs';
import { type RawStruct, type RawUpdate, rawUpdate } from '../rawUpdate.ts';
import { Table } from '../Table.ts';

/** The hostile phone's client id, and one it makes up. */
export const MINE = 7_777;
export const OTHER = 8_888;
/** A line that is read aloud, by its fingerprint. */
export const LINE = 'a1b2c3d4e5f6a7b8c9d0e1';

/** A meeting with words, answers and stances of others, and where they lie in the document. */
export function underAttack() {
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

export type Places = ReturnType<typeof underAttack>['places'];

export const one = (struct: RawStruct, rest: Partial<RawUpdate> = {}): RawUpdate => ({
  structs: [{ client: MINE, clock: 0, list: [struct] }],
  ...rest,
});
export const many = (...list: RawStruct[]): RawUpdate => ({ structs: [{ client: MINE, clock: 0, list }] });
export const bye = (client: number, clock: number, length: number): RawUpdate => ({
  structs: [],
  deletes: [{ client, ranges: [[clock, length]] }],
});
/** A new card of Signe's own, then `then` on top of it. */
export const ownCard = (...then: RawStruct[]): RawUpdate =>
  many(
    { content: { type: 1 }, parent: 'cards', sub: 'card-own1' },
    { content: { any: ['signe1'] }, parent: [MINE, 0], sub: 'author' },
    ...then,
  );

/** What it is, and the update a hostile phone sends. */
export type Attack = [string, (places: Places) => RawUpdate | Uint8Array];

export const asBytes = (attack: RawUpdate | Uint8Array) => (attack instanceof Uint8Array ? attack : rawUpdate(attack));
