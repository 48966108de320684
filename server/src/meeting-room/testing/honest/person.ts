import type { Writer } from '@samtavlen/shared/access/Write.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { ORIGIN } from '@samtavlen/shared/board/roots.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import * as prng from 'lib0/prng';
import * as Y from 'yjs';
import type { Chair, Table } from '../Table.ts';

export type Random = prng.PRNG;
/** An honest person at the table, who may be without net. */
export type Person = Chair & { undo: Y.UndoManager; offline: boolean };
export type Step = (person: Person, random: Random) => void;

export const leads = (person: Person) => person.who.right === 'facilitator';
export const me = (person: Person) => person.who.participant as string;
export const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list.length === 0 ? undefined : list[prng.int32(random, 0, list.length - 1)];
export const seat = (person: Person) => (me(person) === 'karim1' ? 'mona01' : undefined);
export const board = (person: Person) => readBoard(person.board, loeft);
export const allCards = (person: Person) => board(person).columns.flatMap(({ cards }) => cards);
export const ownCards = (person: Person) =>
  allCards(person).filter(
    ({ author, scribe }) => author === me(person) || (scribe === me(person) && author === seat(person)),
  );
export const words = (random: Random) => prng.word(random, 1, 30);

/** From here on one's own steps can be taken back; what came before cannot. */
function keepSteps(person: Person): void {
  person.undo?.destroy();
  const { cards, agreements, stances, groups } = person.board;
  person.undo = new Y.UndoManager([cards, agreements, stances, groups], {
    trackedOrigins: new Set([ORIGIN.edit]),
    captureTimeout: 0,
  });
}

/** Takes a seat with a device of one’s own. */
export function sit(table: Table, participant: string, right: Writer['right']): Person {
  const person = Object.assign(table.sit(participant, right) as Person, { offline: false });
  keepSteps(person);
  return person;
}

/** The lead is given or taken. What was done while leading is no longer one's own to take back (`OwnSteps.ts`). */
export function changePart(person: Person): void {
  person.who = { ...person.who, right: leads(person) ? 'participant' : 'facilitator' };
  if (!leads(person)) keepSteps(person);
}

/** A page that was thrown away comes back: the same person, a document that knows nothing. */
export function rejoin(table: Table, person: Person): Person {
  table.chairs.splice(table.chairs.indexOf(person), 1);
  person.doc.destroy();
  return sit(table, me(person), person.who.right);
}
