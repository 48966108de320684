import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { WholeDocument } from './WholeDocument.ts';

const nothing = Y.encodeStateVector(new Y.Doc());

test('all who come before the board changes get the same frame, and who comes after gets the change', () => {
  const doc = new Y.Doc();
  const whole = new WholeDocument({ awake: doc });
  doc.getText('a').insert(0, 'Jeg sover ikke.');
  const first = whole.since(nothing);
  doc.transact(() => Y.applyUpdate(doc, Y.encodeStateAsUpdate(doc)));
  expect(whole.since(nothing)).toBe(first);
  doc.getText('a').insert(0, 'Nu: ');
  const second = whole.since(nothing);
  expect(second).not.toEqual(first);
  doc.getText('a').delete(0, 4);
  expect(whole.since(nothing)).not.toEqual(second);
});

test('who has something already gets only what is missing', () => {
  const doc = new Y.Doc();
  const whole = new WholeDocument({ awake: doc });
  doc.getText('a').insert(0, 'x'.repeat(1_000));
  const has = Y.encodeStateVector(doc);
  doc.getText('a').insert(0, 'y');
  expect(whole.since(has).length).toBeLessThan(100);
});
