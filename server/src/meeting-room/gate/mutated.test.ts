import { giveAnswer } from '@samtavlen/shared/board/agreementChanges.ts';
import { showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { attacks } from '../testing/attacks/attacks.ts';
import { asBytes, underAttack } from '../testing/attacks/underAttack.ts';
import type { Chair, Table } from '../testing/Table.ts';
import { isWaiting } from './yjsInside.ts';

/** Set SEED to play the fuzzer's run again, and MUTATIONS for a longer one. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const MUTATIONS = Number(process.env.MUTATIONS ?? 20_000);

/** What of the others' is on the board: it must be the same whatever a hostile phone gets through. */
function othersWords(table: Table, agreement: string) {
  const { cards, agreements } = openBoard(table.doc);
  const card = cards.get('card-c1');
  return [
    card?.get('author'),
    card?.get('text')?.toString(),
    card?.get('gone'),
    agreements.get(agreement)?.get('answer:elmer1'),
    agreements.get(agreement)?.get('by'),
  ];
}

function honestBytes(table: Table, chair: Chair, agreement: string): Uint8Array[] {
  showCard(chair.doc, chair.board, { id: 'card-own2', author: 'signe1', column: 'wish', text: 'Uden gråd.', at: 1 });
  giveAnswer(chair.doc, chair.board, agreement, { owner: 'signe1', answer: 'yes', words: 'Ja.', at: 1 });
  chair.board.cards.get('card-c1')?.set('place', 'wish|a5');
  const updates = chair.outgoing.splice(0);
  return [...updates, Y.encodeStateAsUpdate(table.doc), Y.mergeUpdates(updates)];
}

test(`[P1] ${MUTATIONS} mutated updates crash nothing, leave nothing waiting, touch nobody’s words (seed ${seed})`, () => {
  const random = prng.create(seed);
  let { table, signe, agreement, places } = underAttack();
  let samples: Uint8Array[] = [];
  let others: unknown[] = [];
  const counts = { changed: 0, passed: 0, refused: 0 };
  const begin = () => {
    ({ table, signe, agreement, places } = underAttack());
    samples = [...honestBytes(table, signe, agreement), ...attacks.map(([, attack]) => asBytes(attack(places)))];
    others = othersWords(table, agreement);
  };
  for (let round = 0; round < MUTATIONS; round++) {
    if (round % 500 === 0) begin();
    if (round % 50 === 0) table.rest();
    const bytes = (samples[prng.int32(random, 0, samples.length - 1)] as Uint8Array).slice();
    // One in five stays whole, so that every run also has honest edits between the broken ones.
    for (let times = prng.int32(random, 0, 4); times > 0 && bytes.length > 0; times--)
      bytes[prng.int32(random, 0, bytes.length - 1)] = prng.int32(random, 0, 255);
    const cut = prng.int32(random, 0, 9) === 0 ? bytes.slice(0, prng.int32(random, 0, bytes.length)) : bytes;
    const verdict = table.bring(signe, cut);
    counts[verdict.pass ? (verdict.empty ? 'passed' : 'changed') : 'refused']++;
    if (isWaiting(table.doc)) throw new Error(`round ${round}: the table waits for something`);
    expect(othersWords(table, agreement), `round ${round}`).toEqual(others);
  }
  expect(counts.changed).toBeGreaterThan(5);
  expect(counts.passed).toBeGreaterThan(30);
  expect(counts.refused).toBeGreaterThan(1_000);
});
