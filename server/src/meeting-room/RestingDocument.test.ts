import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { RestingDocument } from './RestingDocument.ts';

const BOARD: RoomName = { kind: 'board', meeting: 'elmer-meeting' };

const emptyBoard = () => new RestingDocument(BOARD, { snapshot: null, log: [] });

function say(doc: Y.Doc, id: string, text: string): void {
  showCard(doc, openBoard(doc), { id, author: 'elmer1', column: 'wish', text, at: 1 });
}

test('a document rests when nobody has used it between two looks, and is all there when somebody does', () => {
  const document = emptyBoard();
  say(document.awake, 'card-one', 'At vi har en morgen uden gråd.');
  const before = Y.encodeStateAsUpdate(document.awake);
  expect([document.rest(), document.isAtRest]).toEqual([false, false]);
  expect([document.rest(), document.isAtRest]).toEqual([true, true]);
  expect([document.rest(), document.isAtRest]).toEqual([false, true]);
  expect(Y.encodeStateAsUpdate(document.awake)).toEqual(before);
  expect(document.isAtRest).toBe(false);
});

test('whoever looks at it in time keeps it awake, as the same document', () => {
  const document = emptyBoard();
  const { awake } = document;
  for (let look = 0; look < 3; look++) {
    expect(document.rest()).toBe(false);
    expect(document.awake).toBe(awake);
  }
});

test('the server goes on under its own client id: what it writes after a rest builds on what it wrote before', () => {
  const document = emptyBoard();
  for (let time = 0; time < 3; time++) {
    if (time === 0) say(document.awake, 'card-one', 'Ro');
    else rewordCard(document.awake, openBoard(document.awake), 'card-one', `Ro om morgenen, ${time}`);
    while (!document.isAtRest) document.rest();
  }
  expect(Y.decodeStateVector(Y.encodeStateVector(document.awake)).size).toBe(1);
  expect(openBoard(document.awake).cards.get('card-one')?.get('text')?.toString()).toBe('Ro om morgenen, 2');
});
