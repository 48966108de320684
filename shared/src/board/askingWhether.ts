import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import type { Decision } from './realityChecks.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** @returns the new check's id */
export function askWhetherPossible(
  doc: Y.Doc,
  board: BoardRoots,
  check: { card: string; by: string; note: string; at: number },
): string {
  const id = nanoid(16);
  doc.transact(() => board.realityChecks.set(id, new Y.Map<unknown>(Object.entries(check))), ORIGIN.create);
  return id;
}

/** Only whoever's wish it is answers, or a seat's scribe. */
export function answerCheck(
  doc: Y.Doc,
  board: BoardRoots,
  id: string,
  answer: { words: string; at: number; scribe?: string },
): void {
  doc.transact(() => board.realityChecks.get(id)?.set('answer', { ...answer }), ORIGIN.create);
}

/** Those who lead write down what is decided. */
export function decideCheck(doc: Y.Doc, board: BoardRoots, id: string, decision: Decision): void {
  doc.transact(() => board.realityChecks.get(id)?.set('decision', { ...decision }), ORIGIN.create);
}

export function takeCheckBack(doc: Y.Doc, board: BoardRoots, id: string, gone: { by: string; at: number }): void {
  doc.transact(() => board.realityChecks.get(id)?.set('gone', { ...gone }), ORIGIN.create);
}
