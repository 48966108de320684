import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { threeColumns } from '../templates/threeColumns.ts';
import { missingFacts } from './cardFacts.ts';
import { moveCard, showCard } from './cards.ts';
import { readDrafts, writeDraft } from './drafts.ts';
import { readBoard } from './readBoard.ts';
import { openBoard } from './roots.ts';

describe('what is said of a card', () => {
  it('is kindly asked of a professional who tells what happened, never of the family', () => {
    expect(missingFacts('pastHarm', {}, 'professional')).toEqual(['happenedOn', 'source']);
    expect(missingFacts('pastHarm', { happenedOn: '2026-02-07', source: 'samtale' }, 'professional')).toEqual([]);
    expect(missingFacts('existingSafety', {}, 'professional')).toEqual(['seen']);
    for (const audience of ['child', 'parent', 'network'] as const)
      expect(missingFacts('pastHarm', {}, audience)).toEqual([]);
    expect(missingFacts('danger', {}, 'professional')).toEqual([]);
  });

  it('is kept in the draft as it is written, and a cleared line is gone', () => {
    const doc = new Y.Doc();
    const draft = { id: 'draft-1', column: 'concern', lane: 'pastHarm', text: 'Hun sov.', at: 1 } as const;
    writeDraft(doc, { ...draft, facts: { happenedOn: '2026-02-07', source: 'samtale' } });
    writeDraft(doc, { ...draft, lane: 'danger', facts: { happenedOn: '2026-02-07', source: '  ' } });
    expect(readDrafts(doc)).toMatchObject([{ ...draft, lane: 'danger', facts: { happenedOn: '2026-02-07' } }]);
  });
});

describe('two people who move one card at once, one to another column and one to another lane', () => {
  it('leave it in one place that exists', () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()];
    showCard(one, openBoard(one), { id: 'card-1', author: 'a', column: 'concern', text: 'Larm', at: 1 });
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    moveCard(one, openBoard(one), 'card-1', 'workingWell', 0, 'existingSafety');
    moveCard(two, openBoard(two), 'card-1', 'concern', 0, 'complicatingFactor');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    const places = [one, two].map((doc) =>
      readBoard(openBoard(doc), threeColumns).columns.flatMap(({ cards }) =>
        cards.map(({ column, lane }) => `${column} ${lane}`),
      ),
    );
    expect(places[0]).toEqual(places[1]);
    expect(['workingWell existingSafety', 'concern complicatingFactor']).toContain(places[0]?.[0]);
  });
});
