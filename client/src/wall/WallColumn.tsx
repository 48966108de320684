import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import { questionsIn } from '@samtavlen/shared/questions/Guide.ts';
import { WALL_AUDIENCE } from '@samtavlen/shared/questions/Question.ts';
import { lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { saidIn } from '@samtavlen/shared/words/said.ts';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useColumnLines } from '../questions/useColumnLines.ts';
import { useGuide } from '../questions/useGuide.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import { useLanguage } from '../words/language.ts';
import { ColumnItems } from './ColumnItems.tsx';
import styles from './column.module.css';
import { ReadPages } from './ReadPages.tsx';
import { useOverflow } from './useOverflow.ts';
import { WallLanes } from './WallLanes.tsx';

/** Size of the column's drawing, CSS px. */
const ICON = 40;

/** From this many cards on, the column the meeting is at takes most of the wall, in two rows of cards. */
const MANY = 5;

/** One column on the wall; the one the meeting is at is wider, and alone in *Læs*. An empty one asks its question. */
export function WallColumn({ column, alone = false }: { column: ColumnId; alone?: boolean }) {
  const { opening, usedFor } = useColumnLines(column);
  const guide = useGuide();
  const wall = useTranslations('leading.wall');
  const { board, template, view } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const language = useLanguage();
  const cards = board.columns.find(({ id }) => id === column)?.cards ?? [];
  const agreements = template.agreementsIn === column ? board.agreements : [];
  const count = cards.length + agreements.length;
  const now = view.conduct.column === column;
  const hasLanes = lanesOf(template, column).length > 0;
  const [question] = guide ? questionsIn(guide, column) : [];
  const [list, hidden] = useOverflow(board);
  return (
    <section
      className={styles.column}
      data-column={column}
      data-now={now || undefined}
      data-many={(now && !alone && count >= MANY) || undefined}
      data-alone={alone || undefined}
    >
      <header className={styles.columnHead}>
        <h2>
          <ColumnIcon column={columns[column]} size={ICON} />
          <span>{title(column)}</span>
          <span className={styles.count}>{count}</span>
        </h2>
      </header>
      <p className={styles.help}>{opening}</p>
      {usedFor && (
        <p className={styles.help}>
          <strong>{usedFor}</strong>
        </p>
      )}
      {hidden > 0 && <p className={styles.more}>{wall('more', { count: hidden })}</p>}
      {count === 0 && (
        <p className={styles.question}>
          {now && !view.conduct.question && question && saidIn(question.ask[WALL_AUDIENCE], language)}
        </p>
      )}
      {count > 0 && alone && <ReadPages column={column} />}
      {count > 0 && !alone && (hasLanes ? <WallLanes column={column} /> : <ColumnItems ref={list} column={column} />)}
    </section>
  );
}
