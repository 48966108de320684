import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { closedMeeting } from '../testing/closedMeeting.ts';
import { elmer } from '../testing/elmer.ts';
import { agreementsOf, cardsOf, partOf } from '../testing/inPapers.ts';
import { childAgreements } from './childAgreements.ts';
import { ownAgreements } from './ownAgreements.ts';
import { paperSchema } from './Paper.ts';
import { paperWords } from './paperWords.ts';

const danish = paperWords('da');

describe('own agreements', () => {
  it('hold what one person owns and nothing of the others’', () => {
    const paper = ownAgreements(closedMeeting(elmer), 'f1', danish);
    expect(agreementsOf(paper).map(({ heading, what }) => [heading, what])).toEqual([
      ['Aftale 3', 'Laver planen med Elmer aftenen før'],
    ]);
    expect(partOf(agreementsOf(paper)[0], 'answers')).toBe('Signe Havlykke: ja');
    expect(cardsOf(paper)).toEqual([]);
    expect(paper.leftOut[0]).toBe('5 aftaler, som andre har.');
  });

  it('are in large letters for a child', () => {
    const closed = closedMeeting(elmer);
    expect(ownAgreements(closed, 'b1', danish).letters).toBe('large');
    expect(ownAgreements(closed, 'f1', danish).letters).toBe('normal');
  });

  it('say so kindly to someone who owns none', () => {
    const paper = ownAgreements(closedMeeting(elmer), 'b1', danish);
    expect(paper.blocks).toEqual([{ kind: 'paragraph', text: 'Du har ingen aftaler fra mødet. Det er også i orden.' }]);
  });
});

describe('the agreements for a child', () => {
  const paper = childAgreements(closedMeeting(elmer), danish);

  it('are all of them, in the same words, with only who and when beside', () => {
    expect(agreementsOf(paper).map(({ what }) => what)).toEqual(elmer.agreements.map(({ what }) => what));
    for (const { parts } of agreementsOf(paper)) expect(parts.map(({ part }) => part)).toEqual(['who', 'when']);
  });

  it('are in large letters, with small pictures, and hold the form of a paper', () => {
    expect(paper.letters).toBe('large');
    expect(paper.blocks).toEqual([expect.objectContaining({ pictograms: true })]);
    expect(v.parse(paperSchema, paper)).toEqual(paper);
  });

  it('of a meeting without any say that it is fine', () => {
    const none = childAgreements(closedMeeting({ ...elmer, agreements: [] }), danish);
    expect(none.blocks).toEqual([{ kind: 'paragraph', text: danish.say('agreement.none') }]);
  });
});
