import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { attacks } from '../testing/attacks/attacks.ts';
import { asBytes, MINE, ownCard, underAttack } from '../testing/attacks/underAttack.ts';
import { rawUpdate } from '../testing/rawUpdate.ts';

/** Nothing else is ever told, counted or noted of a refusal: what was sent never is. */
const REASONS: string[] = ['malformed', 'identity', 'forbidden', 'notReady'];

describe(`[P1] ${attacks.length} things a hostile phone can send`, () => {
  test.each(attacks)('%s', (_name, attack) => {
    const { table, signe, places } = underAttack();
    const before = Y.encodeStateAsUpdate(table.doc);
    const verdict = table.bring(signe, asBytes(attack(places)));
    expect([verdict.pass, verdict.pass || REASONS.includes(verdict.reason)]).toEqual([false, true]);
    expect(Y.encodeStateAsUpdate(table.doc)).toEqual(before);
    expect(table.chairs.flatMap(({ incoming }) => incoming)).toEqual([]);
  });

  test.each(attacks)('to a board at rest: %s', (_name, attack) => {
    const { table, signe, places } = underAttack();
    const bytes = asBytes(attack(places));
    table.rest();
    expect(table.bring(signe, bytes)).toMatchObject({ pass: false });
  });

  test('the same hand writes an honest card, so it is not the hand that is refused', () => {
    const { table, signe } = underAttack();
    const honest = ownCard(
      { content: { any: ['wish|a0'] }, parent: [MINE, 0], sub: 'place' },
      { content: { any: [3] }, parent: [MINE, 0], sub: 'at' },
      { content: { type: 2 }, parent: [MINE, 0], sub: 'text' },
      { content: { string: 'At vi har en morgen uden gråd.' }, parent: [MINE, 4] },
    );
    expect(table.bring(signe, rawUpdate(honest))).toMatchObject({ pass: true, claims: [MINE] });
    expect(openBoard(table.doc).cards.get('card-own1')?.get('text')?.toString()).toBe('At vi har en morgen uden gråd.');
  });
});
