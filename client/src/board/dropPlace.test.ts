import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
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
    expect(dropPlace(board, 'c1', 'c3')).toEqual({ column: 'concern', index: 2 });
    expect(dropPlace(board, 'c3', 'c1')).toEqual({ column: 'concern', index: 0 });
  });

  it('goes before the card it is dropped on in another column, and last on the column itself', () => {
    expect(dropPlace(board, 'c1', 'h1')).toEqual({ column: 'wish', index: 0 });
    expect(dropPlace(board, 'c1', dropColumnId('wish'))).toEqual({ column: 'wish', index: 1 });
  });

  it('lands nowhere outside the board', () => {
    expect(dropPlace(board, 'c1', 'people')).toBeNull();
  });
});
