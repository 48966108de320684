import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { lanes } from '@samtavlen/shared/columns/lanes.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import { onAgreements } from '../testing/honest/onAgreements.ts';
import { onCards } from '../testing/honest/onCards.ts';
import { onStanding } from '../testing/honest/onStanding.ts';
import { board, changePart, leads, type Person, pick, type Random, rejoin, sit } from '../testing/honest/person.ts';
import { together } from '../testing/honest/together.ts';
import { elmerFacts, Table } from '../testing/Table.ts';
import { isWaiting } from './yjsInside.ts';

/** Set SEED to play a run again, and MEETINGS for a longer one. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const MEETINGS = Number(process.env.MEETINGS ?? 4);
/** Things done in one meeting by all together: a long and busy one has a few hundred. */
const STEPS = 800;

const steps = { ...onCards, ...onAgreements, ...together, ...onStanding };

/** Now and then, when nothing of a person's is on its way: the lead changes hands, or the page is opened anew. */
function changePlaces(table: Table, people: Person[], random: Random): void {
  const at = prng.int32(random, 0, people.length * 50);
  const person = people[at];
  if (!person || person.offline || person.outgoing.length > 0) return;
  const leaders = people.filter(leads).length;
  if (prng.bool(random)) people[at] = rejoin(table, person);
  else if (!leads(person) || leaders > 1) changePart(person);
}

/** On the server the document may rest whenever nobody writes: nothing anybody does next is judged otherwise for it. */
function maybeRest(table: Table, random: Random): void {
  if (prng.int32(random, 0, 40) === 0) table.rest();
}

/** One meeting, from the first card to the last. @returns what was refused, which should be nothing */
function hold(random: Random, done: Map<string, number>): string[] {
  const table = new Table({ ...elmerFacts(), lanes: Object.keys(lanes) });
  const people = [
    sit(table, 'elmer1', 'participant'),
    sit(table, 'signe1', 'participant'),
    sit(table, 'torben', 'participant'),
    sit(table, 'amal01', 'participant'),
    sit(table, 'karim1', 'facilitator'),
    sit(table, 'ida001', 'facilitator'),
  ];
  const names = Object.keys(steps);
  const refused: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    const person = pick(random, people) as Person;
    const name = pick(random, names) as string;
    steps[name]?.(person, random);
    if (person.outgoing.length > 0) done.set(name, (done.get(name) ?? 0) + 1);
    if (prng.int32(random, 0, 60) === 0) person.offline = !person.offline;
    if (person.offline) continue;
    const verdicts = person.outgoing.length > 3 ? [table.bringWhole(person)] : table.bringAll(person);
    for (const verdict of verdicts) if (!verdict.pass) refused.push(`${step} ${name}: ${verdict.reason}`);
    if (prng.bool(random)) person.hearAll();
    changePlaces(table, people, random);
    maybeRest(table, random);
  }
  for (const person of people) if (!table.bringWhole(person).pass) refused.push('at the end');
  for (const person of people) person.hearAll();
  const onTheTable = readBoard(openBoard(table.doc), loeft);
  for (const person of people) expect(board(person)).toEqual(onTheTable);
  expect(isWaiting(table.doc)).toBe(false);
  for (const { doc } of [table, ...people]) doc.destroy();
  return refused;
}

test(`[P1] honest people are never refused, and all see the same (seed ${seed})`, { timeout: 0 }, () => {
  const random = prng.create(seed);
  const done = new Map<string, number>();
  for (let meeting = 1; meeting <= MEETINGS; meeting++) expect(hold(random, done), `meeting ${meeting}`).toEqual([]);
  for (const name of Object.keys(steps)) expect(done.get(name), name).toBeGreaterThan(5);
});
