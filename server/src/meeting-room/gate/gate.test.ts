import { giveAnswer, makeAgreement, setDue, setLine, setOwner } from '@samtavlen/shared/board/agreements.ts';
import { moveCard, restoreCard, rewordCard, showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Chair, Table } from '../testing/Table.ts';
import { isWaiting } from './yjsInside.ts';

const NOISE = 'Der er for meget larm i klassen. Så får jeg ondt i maven.';

function atTheTable() {
  const table = new Table();
  const [elmer, signe, ida] = [table.sit('elmer1'), table.sit('signe1'), table.sit('ida001', 'facilitator')];
  const karim = table.sit('karim1', 'facilitator');
  showCard(elmer.doc, elmer.board, { id: 'card-c1', author: 'elmer1', column: 'concern', text: NOISE, at: 1 });
  const agreement = makeAgreement(ida.doc, ida.board, { by: 'ida001', text: 'Mona har Elmer torsdag 16-20' });
  table.settle();
  const refusedAfter = (who: Chair, work: () => void) => {
    work();
    const verdicts = table.bringAll(who);
    return verdicts.map((verdict) => (verdict.pass ? 'pass' : verdict.reason));
  };
  const textOfC1 = () => openBoard(table.doc).cards.get('card-c1')?.get('text')?.toString();
  return { table, elmer, signe, ida, karim, agreement, refusedAfter, textOfC1 };
}

const textIn = (chair: Chair, id: string) => chair.board.cards.get(id)?.get('text') as Y.Text;

describe('what everyone may do', () => {
  test('own words are shown, changed, withdrawn and put back', () => {
    const { elmer, refusedAfter, table } = atTheTable();
    const verdicts = refusedAfter(elmer, () => {
      rewordCard(elmer.doc, elmer.board, 'card-c1', 'Der er larm.');
      withdrawCard(elmer.doc, elmer.board, 'card-c1', { by: 'elmer1', at: 2 });
      restoreCard(elmer.doc, elmer.board, 'card-c1');
    });
    expect(new Set(verdicts)).toEqual(new Set(['pass']));
    expect(readBoard(openBoard(table.doc), loeft).columns[0]?.cards[0]?.text).toBe('Der er larm.');
  });

  test("another's card may be moved, and stands in one place", () => {
    const { signe, refusedAfter, table } = atTheTable();
    expect(refusedAfter(signe, () => moveCard(signe.doc, signe.board, 'card-c1', 'wish', 0))).toEqual(['pass']);
    expect(readBoard(openBoard(table.doc), loeft).columns[2]?.cards.map(({ id }) => id)).toEqual(['card-c1']);
  });

  test('a scribe writes for a seat, and both names are on the card', () => {
    const { karim, refusedAfter, table } = atTheTable();
    const card = {
      id: 'card-c4',
      author: 'mona01',
      scribe: 'karim1',
      column: 'concern',
      text: 'Signe svarer ikke.',
      at: 3,
    };
    const show = () => {
      showCard(karim.doc, karim.board, card as Parameters<typeof showCard>[2]);
      rewordCard(karim.doc, karim.board, 'card-c4', 'Signe svarer ikke når jeg ringer om aftenen.');
    };
    expect(refusedAfter(karim, show)).toEqual(['pass', 'pass']);
    expect(
      readBoard(openBoard(table.doc), loeft).columns[0]?.cards.map(({ author, scribe }) => [author, scribe]),
    ).toContainEqual(['mona01', 'karim1']);
  });

  test('an agreement gets owners, a day, a sign and answers from each for themselves', () => {
    const { signe, karim, agreement, refusedAfter } = atTheTable();
    const verdicts = refusedAfter(signe, () => {
      setOwner(signe.doc, signe.board, agreement, 'mona01', true);
      setOwner(signe.doc, signe.board, agreement, 'signe1', true);
      setDue(signe.doc, signe.board, agreement, '2026-03-19');
      setLine(signe.doc, signe.board, agreement, 'sign', 'Signe har holdt fri to torsdage');
      giveAnswer(signe.doc, signe.board, agreement, { owner: 'signe1', answer: 'yes', words: '', at: 4 });
    });
    expect(new Set(verdicts)).toEqual(new Set(['pass']));
    karim.hearAll();
    const answer = { owner: 'mona01', answer: 'yes', words: '', at: 5, scribe: 'karim1' } as const;
    expect(refusedAfter(karim, () => giveAnswer(karim.doc, karim.board, agreement, answer))).toEqual(['pass']);
  });

  test('a reconnecting phone that says everything again changes nothing', () => {
    const { elmer, table } = atTheTable();
    const before = Y.encodeStateAsUpdate(table.doc);
    expect(table.bringWhole(elmer)).toEqual({ pass: true, claims: [], empty: true });
    expect(Y.encodeStateAsUpdate(table.doc)).toEqual(before);
  });
});

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
