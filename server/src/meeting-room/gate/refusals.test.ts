import { giveAnswer, setDue, setOwner } from '@samtavlen/shared/board/agreementChanges.ts';
import { moveCard, rewordCard, showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { atTheTable, NOISE, textIn } from '../testing/atTheTable.ts';
import type { Chair } from '../testing/Table.ts';
import { isWaiting } from './yjsInside.ts';

describe('what nobody may do', () => {
  const attacks: [string, string, (t: ReturnType<typeof atTheTable>) => [Chair, () => void]][] = [
    [
      "reword another's card",
      'forbidden',
      ({ signe }) => [signe, () => rewordCard(signe.doc, signe.board, 'card-c1', 'Han overdriver.')],
    ],
    [
      'reword it as facilitator',
      'forbidden',
      ({ ida }) => [ida, () => rewordCard(ida.doc, ida.board, 'card-c1', 'Omskrevet.')],
    ],
    ['delete words out of it', 'forbidden', ({ signe }) => [signe, () => textIn(signe, 'card-c1').delete(0, 9)]],
    ['make it bold', 'forbidden', ({ signe }) => [signe, () => textIn(signe, 'card-c1').format(0, 3, { bold: true })]],
    [
      'put a new text in its place',
      'forbidden',
      ({ signe }) => [signe, () => signe.board.cards.get('card-c1')?.set('text', new Y.Text('Nej.'))],
    ],
    ['delete the card for ever', 'forbidden', ({ ida }) => [ida, () => ida.board.cards.delete('card-c1')]],
    ['delete one’s own card for ever', 'forbidden', ({ elmer }) => [elmer, () => elmer.board.cards.delete('card-c1')]],
    [
      'put another card under its id',
      'forbidden',
      ({ signe }) => [
        signe,
        () => {
          const map = new Y.Map<unknown>([
            ['author', 'signe1'],
            ['text', new Y.Text('Nej.')],
          ]);
          signe.board.cards.set('card-c1', map);
        },
      ],
    ],
    [
      'become its author',
      'forbidden',
      ({ signe }) => [signe, () => signe.board.cards.get('card-c1')?.set('author', 'signe1')],
    ],
    [
      'write in another’s name',
      'forbidden',
      ({ signe }) => [
        signe,
        () =>
          showCard(signe.doc, signe.board, {
            id: 'card-x1',
            author: 'elmer1',
            column: 'wish',
            text: 'Jeg vil gerne.',
            at: 1,
          }),
      ],
    ],
    [
      'write for a seat one does not write for',
      'forbidden',
      ({ signe }) => [
        signe,
        () =>
          showCard(signe.doc, signe.board, {
            id: 'card-x2',
            author: 'mona01',
            scribe: 'signe1',
            column: 'wish',
            text: 'Mona siger ja.',
            at: 1,
          }),
      ],
    ],
    [
      'write as a scribe for someone with a phone',
      'forbidden',
      ({ ida }) => [
        ida,
        () =>
          showCard(ida.doc, ida.board, {
            id: 'card-x3',
            author: 'elmer1',
            scribe: 'ida001',
            column: 'wish',
            text: 'Elmer siger ja.',
            at: 1,
          }),
      ],
    ],
    [
      'withdraw another’s card',
      'forbidden',
      ({ signe }) => [signe, () => withdrawCard(signe.doc, signe.board, 'card-c1', { by: 'signe1', at: 2 })],
    ],
    [
      'withdraw in another’s name',
      'forbidden',
      ({ ida }) => [ida, () => withdrawCard(ida.doc, ida.board, 'card-c1', { by: 'elmer1', at: 2 })],
    ],
    [
      'move a card out of the board',
      'forbidden',
      ({ signe }) => [signe, () => signe.board.cards.get('card-c1')?.set('place', 'skuffen|a0')],
    ],
    [
      'answer for another',
      'forbidden',
      ({ signe, agreement }) => [
        signe,
        () => giveAnswer(signe.doc, signe.board, agreement, { owner: 'kasper', answer: 'yes', words: '', at: 1 }),
      ],
    ],
    [
      'answer for another as facilitator',
      'forbidden',
      ({ ida, agreement }) => [
        ida,
        () =>
          giveAnswer(ida.doc, ida.board, agreement, {
            owner: 'elmer1',
            answer: 'yes',
            words: '',
            at: 1,
            scribe: 'ida001',
          }),
      ],
    ],
    [
      'give an agreement to someone who is not there',
      'forbidden',
      ({ signe, agreement }) => [signe, () => setOwner(signe.doc, signe.board, agreement, 'ukendt', true)],
    ],
    [
      'set a day that does not exist',
      'forbidden',
      ({ signe, agreement }) => [signe, () => signe.board.agreements.get(agreement)?.set('due', '2026-02-31')],
    ],
    ['write outside the board', 'forbidden', ({ signe }) => [signe, () => signe.doc.getMap('skjult').set('x', 1)]],
    [
      'hide a document in a card',
      'malformed',
      ({ elmer }) => [elmer, () => elmer.board.cards.get('card-c1')?.set('place', new Y.Doc())],
    ],
    [
      'put a picture into a shared text',
      'forbidden',
      ({ signe }) => [signe, () => signe.board.summary.insert(0, [new Y.XmlElement('image')])],
    ],
    [
      'write more than fits on a card',
      'tooLong',
      ({ elmer }) => [elmer, () => textIn(elmer, 'card-c1').insert(0, 'a'.repeat(5_000))],
    ],
  ];

  test.each(attacks)('[P1] %s: %s', (_what, reason, attack) => {
    const meeting = atTheTable();
    const before = Y.encodeStateAsUpdate(meeting.table.doc);
    const [who, work] = attack(meeting);
    expect(meeting.refusedAfter(who, work)).toContain(reason);
    expect(meeting.textOfC1()).toBe(NOISE);
    expect(isWaiting(meeting.table.doc)).toBe(false);
    expect(Y.encodeStateAsUpdate(meeting.table.doc)).toEqual(before);
  });

  test('the wall writes nothing', () => {
    const { table, refusedAfter } = atTheTable();
    const wall = table.sit(null, 'wall');
    expect(refusedAfter(wall, () => moveCard(wall.doc, wall.board, 'card-c1', 'wish', 0))).toEqual(['readOnly']);
  });

  test('a closed meeting takes nothing in, not even from an author', () => {
    const { table, elmer, refusedAfter } = atTheTable();
    table.facts = { ...table.facts, phase: 'closed' };
    expect(refusedAfter(elmer, () => rewordCard(elmer.doc, elmer.board, 'card-c1', 'For sent.'))).toEqual(['closed']);
  });

  test("another's client id is not borrowed", () => {
    const { table, elmer, refusedAfter } = atTheTable();
    const thief = table.sit('signe1');
    thief.doc.clientID = elmer.doc.clientID;
    expect(
      refusedAfter(thief, () => thief.board.stances.set('summary:signe1', { stance: 'agree', words: '', at: 1 })),
    ).toEqual(['identity']);
  });

  test('an edit that builds on something the table never saw is asked for again', () => {
    const { table, signe } = atTheTable();
    setDue(signe.doc, signe.board, [...signe.board.agreements.keys()][0] as string, '2026-03-19');
    moveCard(signe.doc, signe.board, 'card-c1', 'wish', 0);
    const [, second] = signe.outgoing.splice(0) as [Uint8Array, Uint8Array];
    expect(table.bring(signe, second)).toEqual({ pass: false, reason: 'notReady' });
    expect(table.bringWhole(signe).pass).toBe(true);
  });
});
