import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import { expect, test } from 'vitest';
import { HeldNetwork } from './testing/HeldNetwork.ts';

test('what was done while leading is not taken back by someone who has handed the lead over, since it would be refused', () => {
  const network = new HeldNetwork();
  network.table.leads.add('ida001');
  const [signe, ida] = [network.sit('signe1'), network.sit('ida001')];
  signe.as(({ actions }) => actions.showCard({ column: 'concern', text: 'Vi har travlt om morgenen.' }));
  network.settle();
  const shown = () => (ida.session.getSnapshot().board as Board).columns.flatMap(({ cards }) => cards);
  const card = shown()[0]?.id ?? '';
  signe.as(({ actions }) => actions.rewordCard(card, 'Vi har meget travlt om morgenen.'));
  ida.as(({ actions }) => actions.withdrawCard(card));
  network.settle();
  expect(ida.session.getSnapshot().canUndo).toBe(true);
  network.table.leads.clear();
  network.table.tellAll();
  network.settle();
  expect(ida.session.getSnapshot().canUndo).toBe(false);
  expect(signe.session.getSnapshot().canUndo).toBe(true);
});
