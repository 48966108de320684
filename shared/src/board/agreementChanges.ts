import * as Y from 'yjs';
import { type Day, isDay } from '../meeting/day.ts';
import { ANSWER, type AnswerWord, isBlank, OWNER, readAgreement } from './agreements.ts';
import type { Gone } from './cards.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';
import { changeText } from './text.ts';
import { wordingHash } from './wordingHash.ts';

const edit = (doc: Y.Doc, board: BoardRoots, id: string, change: (map: Y.Map<unknown>) => void): void => {
  const map = board.agreements.get(id);
  if (map) doc.transact(() => change(map), ORIGIN.edit);
};

export const setOwner = (doc: Y.Doc, board: BoardRoots, id: string, owner: string, owns: boolean): void =>
  edit(doc, board, id, (map) => (owns ? map.set(OWNER + owner, true) : map.delete(OWNER + owner)));

/** @throws RangeError for a day that does not exist. */
export function setDue(doc: Y.Doc, board: BoardRoots, id: string, due: Day | null): void {
  if (due !== null && !isDay(due)) throw new RangeError(`no such day: ${due}`);
  edit(doc, board, id, (map) => (due === null ? map.delete('due') : map.set('due', due)));
}

/** The worry or wish an agreement answers; null when it answers none. */
export const setAnswersTo = (doc: Y.Doc, board: BoardRoots, id: string, card: string | null): void =>
  edit(doc, board, id, (map) => (card === null ? map.delete('from') : map.set('from', card)));

/** A standing agreement has no day; a day makes it a task again. */
export const setStanding = (doc: Y.Doc, board: BoardRoots, id: string, standing: boolean): void =>
  edit(doc, board, id, (map) => {
    if (!standing) return map.delete('standing');
    map.delete('due');
    map.set('standing', true);
  });

export const setNeedsGrant = (doc: Y.Doc, board: BoardRoots, id: string, needs: boolean): void =>
  edit(doc, board, id, (map) => (needs ? map.set('needsGrant', true) : map.delete('needsGrant')));

export type AgreementLine = 'sign' | 'ifItFails' | 'tell';

/** Changes the sign, what happens if it fails, or who must be told; only what differs is written, so two can type at once. */
export const setLine = (doc: Y.Doc, board: BoardRoots, id: string, line: AgreementLine, to: string): void =>
  edit(doc, board, id, (map) => {
    const text = map.get(line);
    if (text instanceof Y.Text) changeText(text, to);
  });

/** A person's own answer to the agreement as it reads now; `scribe` when it is written down for a seat. */
export function giveAnswer(
  doc: Y.Doc,
  board: BoardRoots,
  id: string,
  given: { owner: string; answer: AnswerWord; words: string; at: number; scribe?: string },
): void {
  edit(doc, board, id, (map) => {
    const agreement = readAgreement(id, map);
    if (!agreement) return;
    const { owner, ...answer } = given;
    map.set(ANSWER + owner, { ...answer, of: wordingHash(agreement) });
  });
}

export const withdrawAgreement = (doc: Y.Doc, board: BoardRoots, id: string, gone: Gone): void =>
  edit(doc, board, id, (map) => map.set('gone', { ...gone }));

/** Takes away what somebody began and left without a word in it; another's, and one with anything in it, stay. */
export function leaveAgreement(doc: Y.Doc, board: BoardRoots, id: string, gone: Gone): void {
  const map = board.agreements.get(id);
  const agreement = map && readAgreement(id, map);
  if (agreement && agreement.by === gone.by && isBlank(agreement)) withdrawAgreement(doc, board, id, gone);
}

export function restoreAgreement(doc: Y.Doc, board: BoardRoots, id: string): void {
  doc.transact(() => board.agreements.get(id)?.delete('gone'), ORIGIN.create);
}
