import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';

/** A card being written: whose words, which column, and the id it keeps as a draft and on the board. */
export interface Writing {
  column: ColumnId;
  author: string;
  draft: string;
  /** It was begun earlier, so whose words they are is settled. */
  begun?: boolean;
}
