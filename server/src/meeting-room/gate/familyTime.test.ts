import { makeAgreement } from '@samtavlen/shared/board/agreements.ts';
import { rewordCard, showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { proposeWording } from '@samtavlen/shared/board/wordingChanges.ts';
import { expect, test } from 'vitest';
import { type Chair, elmerFacts, Table } from '../testing/Table.ts';

const FAMILY = ['elmer1', 'signe1', 'torben', 'mona01'];

/** One card of the school's and one of Signe's stand on the board, and then the family is alone. */
function familyAlone() {
  const table = new Table();
  const [signe, kasper] = [table.sit('signe1'), table.sit('kasper')];
  const [ida, karim] = [table.sit('ida001', 'facilitator'), table.sit('karim1', 'facilitator')];
  showCard(signe.doc, signe.board, { id: 'card-s1', author: 'signe1', column: 'concern', text: 'Gråd.', at: 1 });
  showCard(kasper.doc, kasper.board, { id: 'card-k1', author: 'kasper', column: 'concern', text: 'Larm.', at: 1 });
  table.settle();
  table.facts = { ...elmerFacts(), isClosedTo: (id) => id === null || !FAMILY.includes(id) };
  return { table, signe, kasper, ida, karim };
}

const reasons = (table: Table, who: Chair) => table.bringAll(who).map((verdict) => !verdict.pass && verdict.reason);

test('[P1] in familiens tid the family goes on writing', () => {
  const { table, signe } = familyAlone();
  showCard(signe.doc, signe.board, { id: 'card-s2', author: 'signe1', column: 'wish', text: 'Ro.', at: 2 });
  makeAgreement(signe.doc, signe.board, { by: 'signe1', text: 'Vi laver planen aftenen før.' });
  expect(reasons(table, signe).filter(Boolean)).toEqual([]);
});

test('[P1] in familiens tid nothing of anybody outside it passes, from whatever they may else do', () => {
  const attacks: [string, (who: ReturnType<typeof familyAlone>) => Chair][] = [
    [
      'a card of one’s own',
      ({ kasper }) => {
        showCard(kasper.doc, kasper.board, { id: 'card-k2', author: 'kasper', column: 'wish', text: 'Nu.', at: 2 });
        return kasper;
      },
    ],
    [
      'other words on one’s own card',
      ({ kasper }) => {
        rewordCard(kasper.doc, kasper.board, 'card-k1', 'Ro.');
        return kasper;
      },
    ],
    [
      'a card for a seat, by its scribe',
      ({ karim }) => {
        const card = { id: 'card-m1', author: 'mona01', scribe: 'karim1', column: 'wish', text: 'Nu.', at: 2 } as const;
        showCard(karim.doc, karim.board, card);
        return karim;
      },
    ],
    [
      'a card withdrawn by the one who leads',
      ({ ida }) => {
        withdrawCard(ida.doc, ida.board, 'card-s1', { by: 'ida001', at: 2 });
        return ida;
      },
    ],
    [
      'a wording beside the family’s card',
      ({ ida }) => {
        proposeWording(ida.doc, ida.board, { card: 'card-s1', by: 'ida001', body: 'Uro.', at: 2 });
        return ida;
      },
    ],
  ];
  for (const [name, attack] of attacks) {
    const table = familyAlone();
    expect(new Set(reasons(table.table, attack(table))), name).toEqual(new Set(['familyTime']));
  }
});

test('[P2] in familiens tid a seat’s drafts are closed to a scribe outside it, and one’s own stay open', () => {
  const { table, karim } = familyAlone();
  writeDraft(karim.doc, { id: 'draft-1', column: 'wish', text: 'Til mig selv.', at: 1 });
  const bytes = karim.outgoing.splice(0);
  table.room = { kind: 'draft', meeting: 'elmer-meeting', participant: 'karim1' };
  for (const update of bytes) expect(table.bring(karim, update)).toMatchObject({ pass: true });
  table.room = { kind: 'draft', meeting: 'elmer-meeting', participant: 'mona01' };
  writeDraft(karim.doc, { id: 'draft-2', column: 'wish', text: 'For Mona.', at: 1 });
  expect(reasons(table, karim)).toContain('familyTime');
});
