import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { ColumnItems } from './ColumnItems.tsx';
import styles from './column.module.css';
import { usePages } from './usePages.ts';
import { LaneList } from './WallLanes.tsx';

/** The column that is read, a page at a time; the facilitator turns, and the room sees where it is. */
export function ReadPages({ column }: { column: ColumnId }) {
  const t = useTranslations('screen');
  const { board, template, view } = useMeetingBoard();
  const [list, at, pages] = usePages(board, view.conduct.wall.pagesBack ?? 0);
  const List = lanesOf(template, column).length > 0 ? LaneList : ColumnItems;
  return (
    <>
      {pages > 1 && <p className={styles.more}>{t('page', { page: at + 1, pages })}</p>}
      <List ref={list} column={column} />
    </>
  );
}
