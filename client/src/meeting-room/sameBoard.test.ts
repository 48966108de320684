import { expect, test } from 'vitest';
import { HeldNetwork } from './testing/HeldNetwork.ts';

test('what is saved draws no card anew: the board is the same one until somebody changes it', () => {
  const network = new HeldNetwork();
  const [elmer, signe] = [network.sit('elmer1'), network.sit('signe1')];
  signe.as(({ actions }) => actions.showCard({ column: 'concern', text: 'Han vil ikke op om morgenen.' }));
  const saving = signe.session.getSnapshot();
  expect(saving).toMatchObject({ save: { kind: 'saving' } });
  network.settle();
  const saved = signe.session.getSnapshot();
  expect(saved).toMatchObject({ save: { kind: 'saved' } });
  expect(saved.board).toBe(saving.board);
  elmer.as(({ actions }) => actions.showCard({ column: 'workingWell', text: 'Vi griner meget sammen.' }));
  network.settle();
  const { board } = signe.session.getSnapshot();
  expect(board).not.toBe(saved.board);
  expect(board?.columns.flatMap(({ cards }) => cards.map(({ text }) => text))).toEqual([
    'Han vil ikke op om morgenen.',
    'Vi griner meget sammen.',
  ]);
});
