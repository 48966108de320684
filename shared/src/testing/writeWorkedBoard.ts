import type * as Y from 'yjs';
import { giveAnswer, setDue, setLine, setOwner } from '../board/agreementChanges.ts';
import { makeAgreement } from '../board/agreements.ts';
import { showCard } from '../board/cards.ts';
import { answerDanger, changeDanger } from '../board/dangerChanges.ts';
import { readDangerStatements, showDanger } from '../board/dangerStatements.ts';
import { fillRichText } from '../board/richText.ts';
import { type BoardRoots, ORIGIN, openBoard } from '../board/roots.ts';
import { setStatement } from '../board/safetyGoals.ts';
import { setSummaryStance } from '../board/sayingToLines.ts';
import { type ScaleAnswer, showScale } from '../board/scales.ts';
import type { WorkedAgreement, WorkedMeeting } from './WorkedMeeting.ts';

/** The participants' ids at this meeting, by the person's `key`. */
export type SeatOf = Readonly<Record<string, string>>;

/** How far apart the entries lie in time, in ms: one a minute. */
const PACE = 60_000;

interface Writing {
  doc: Y.Doc;
  board: BoardRoots;
  worked: WorkedMeeting;
  idOf(key: string): string;
  /** The participant who writes for a seat. */
  scribeOf(key: string): { scribe?: string };
  /** The instant of the next entry, ms since 1970. */
  next(): number;
}

function writing(doc: Y.Doc, worked: WorkedMeeting, seats: SeatOf): Writing {
  const idOf = (key: string): string => {
    const id = seats[key];
    if (id === undefined) throw new Error(`no participant for ${key}`);
    return id;
  };
  let at = Date.parse(worked.startsAt);
  const next = () => {
    at += PACE;
    return at;
  };
  const scribeOf = (key: string) => {
    const scribe = worked.people.find((person) => person.key === key)?.scribe;
    return scribe === undefined ? {} : { scribe: idOf(scribe) };
  };
  return { doc, board: openBoard(doc), worked, idOf, scribeOf, next };
}

function writeCards({ doc, board, worked, idOf, scribeOf, next }: Writing): void {
  const inTime = [...worked.cards.filter((card) => !card.late), ...worked.cards.filter((card) => card.late)];
  for (const { id, by, column, lane = null, text, facts = {} } of inTime)
    showCard(doc, board, { id, author: idOf(by), ...scribeOf(by), column, lane, text, facts, at: next() });
}

function writeAgreement({ doc, board, idOf, scribeOf, next }: Writing, agreement: WorkedAgreement): void {
  const by = idOf(agreement.by ?? (agreement.owners[0] as string));
  const from = agreement.from === undefined ? {} : { from: agreement.from };
  const id = makeAgreement(doc, board, { by, text: agreement.what, ...from });
  for (const owner of agreement.owners) setOwner(doc, board, id, idOf(owner), true);
  setDue(doc, board, id, agreement.due);
  setLine(doc, board, id, 'sign', agreement.sign);
  setLine(doc, board, id, 'ifItFails', agreement.ifItFails ?? '');
  for (const owner of agreement.owners.filter((key) => !agreement.unanswered?.includes(key)))
    giveAnswer(doc, board, id, { owner: idOf(owner), answer: 'yes', words: '', at: next(), ...scribeOf(owner) });
}

function writeSummary({ doc, board, worked, idOf, scribeOf, next }: Writing): void {
  doc.transact(() => fillRichText(board.summary, worked.summary), ORIGIN.edit);
  for (const { by, stance, words = '' } of worked.stances)
    setSummaryStance(doc, board, idOf(by), { stance, words, at: next(), ...scribeOf(by) });
}

function linkGoals({ doc, board, worked }: Writing): void {
  for (const { id, statement } of worked.cards) if (statement !== undefined) setStatement(doc, board, id, statement);
}

function writeDangers({ doc, board, worked, idOf, scribeOf, next }: Writing): void {
  for (const { id, by, changed, answers, ...text } of worked.dangerStatements ?? []) {
    showDanger(doc, board, { id, by: idOf(by), at: next(), text });
    if (changed) {
      const wording = { ...text, ...changed, voice: idOf(changed.voice) };
      changeDanger(doc, board, id, { ...wording, by: idOf(by), at: next() });
    }
    const statement = readDangerStatements(board).find((one) => one.id === id);
    for (const [key, { answer, words = '' }] of Object.entries(answers))
      if (statement)
        answerDanger(doc, board, statement, { person: idOf(key), answer, words, at: next(), ...scribeOf(key) });
  }
}

function writeScales({ doc, board, worked, idOf, scribeOf, next }: Writing): void {
  for (const { scale, answers } of worked.scales) {
    const given = Object.entries(answers).map(([key, { value, face = null, words = '' }]): [string, ScaleAnswer] => [
      idOf(key),
      { value, face, words, at: next(), scribe: scribeOf(key).scribe ?? null },
    ]);
    doc.transact(() => showScale(board, { scale }, Object.fromEntries(given)), ORIGIN.create);
  }
}

/**
 * Writes a whole worked meeting into an empty board: cards in the order they were shown, scales, agreements with answers,
 * summary and what each said to it.
 * @returns the same document
 * @throws Error when someone who writes has no participant in `seats`
 */
export function writeWorkedBoard(doc: Y.Doc, worked: WorkedMeeting, seats: SeatOf): Y.Doc {
  const pen = writing(doc, worked, seats);
  writeCards(pen);
  writeDangers(pen);
  linkGoals(pen);
  writeScales(pen);
  for (const agreement of worked.agreements) writeAgreement(pen, agreement);
  writeSummary(pen);
  return doc;
}
