import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { threeColumns } from '@samtavlen/shared/templates/threeColumns.ts';
import { aBoard, aCard } from '@samtavlen/shared/testing/onTheBoard.ts';
import { describe, expect, it } from 'vitest';
import { dropColumnId, dropPlace } from './dropPlace.ts';

const card = (id: string, column: ColumnId) => aCard({ id, column, order: id });

const board = aBoard({
  columns: [
    { id: 'concern', cards: [card('c1', 'concern'), card('c2', 'concern'), card('c3', 'concern')] },
    { id: 'wish', cards: [card('h1', 'wish')] },
  ],
});

describe('where a dragged card lands', () => {
  it('takes the place of the card it is dropped on in its own column', () => {
    expect(dropPlace(loeft, board, 'c1', 'c3')).toEqual({ column: 'concern', lane: null, index: 2 });
    expect(dropPlace(loeft, board, 'c3', 'c1')).toEqual({ column: 'concern', lane: null, index: 0 });
  });

  it('goes before the card it is dropped on in another column, and last on the column itself', () => {
    expect(dropPlace(loeft, board, 'c1', 'h1')).toEqual({ column: 'wish', lane: null, index: 0 });
    expect(dropPlace(loeft, board, 'c1', dropColumnId('wish'))).toEqual({ column: 'wish', lane: null, index: 1 });
  });

  it('lands in the lane it is dropped on, also an empty one, and counts among the cards there', () => {
    const feared = { ...card('c9', 'concern'), lane: 'danger' as const };
    const sos = { ...board, columns: [{ id: 'concern' as const, cards: [card('c1', 'concern'), feared] }] };
    expect(dropPlace(threeColumns, sos, 'c1', 'c9')).toEqual({ column: 'concern', lane: 'danger', index: 0 });
    const empty = dropColumnId('concern', 'complicatingFactor');
    expect(dropPlace(threeColumns, sos, 'c1', empty)).toMatchObject({ lane: 'complicatingFactor', index: 0 });
  });

  it('lands nowhere outside the board', () => {
    expect(dropPlace(loeft, board, 'c1', 'people')).toBeNull();
  });
});
