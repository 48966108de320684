import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';

/** A card being written: whose words, which column, and the id it keeps as a draft and on the board. */
export interface Writing {
  column: ColumnId;
  /** The part of the column it is begun in; left out, the question that is shown decides. */
  lane?: LaneId;
  author: string;
  draft: string;
  /** It was begun earlier, so whose words they are is settled. */
  begun?: boolean;
}
