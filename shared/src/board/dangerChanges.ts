import type * as Y from 'yjs';
import { holdsPrivateNumber } from '../meeting/privateNumber.ts';
import type { Gone } from './cards.ts';
import {
  ANSWER,
  addDangerWording,
  type DangerStatement,
  type DangerText,
  type DangerWording,
  fingerprintOf,
  type RecognitionWord,
} from './dangerStatements.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** All three are there, and none holds what looks like a CPR number. */
export const isWholeDanger = ({ who, about, mayHappen }: DangerText): boolean =>
  [who, about, mayHappen].every((text) => text.trim() !== '' && !holdsPrivateNumber(text));

/** Other words for a statement, beside those that stood. The answers to the old words are open again. */
export function changeDanger(
  doc: Y.Doc,
  board: BoardRoots,
  statement: string,
  wording: Omit<DangerWording, 'id'>,
): void {
  doc.transact(() => addDangerWording(board, statement, wording), ORIGIN.create);
}

/** A person's own answer to the words as they stand now; `scribe` when it is written down for a seat. */
export function answerDanger(
  doc: Y.Doc,
  board: BoardRoots,
  statement: DangerStatement,
  given: { person: string; answer: RecognitionWord; words: string; at: number; scribe?: string },
): void {
  const { person, ...answer } = given;
  const value = { ...answer, of: fingerprintOf(statement.now) };
  doc.transact(() => board.dangerStatements.get(statement.id)?.set(ANSWER + person, value), ORIGIN.create);
}

export function withdrawDanger(doc: Y.Doc, board: BoardRoots, id: string, gone: Gone): void {
  doc.transact(() => board.dangerStatements.get(id)?.set('gone', { ...gone }), ORIGIN.create);
}

export function restoreDanger(doc: Y.Doc, board: BoardRoots, id: string): void {
  doc.transact(() => board.dangerStatements.get(id)?.delete('gone'), ORIGIN.create);
}
