import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useColumnLines } from '../questions/useColumnLines.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import styles from './column.module.css';
import { columnHeadingId } from './useCardActions.ts';

/** How many cards and agreements stand in a column. */
export function useColumnCount(column: ColumnId): { cards: number; agreements: number } {
  const { board, template } = useMeetingBoard();
  return {
    cards: board.columns.find(({ id }) => id === column)?.cards.length ?? 0,
    agreements: template.agreementsIn === column ? board.agreements.length : 0,
  };
}

/** Icon, name, count and what the column is for; whoever has `tools` there knows what it is for. */
export function ColumnHeading({ column, tools }: { column: ColumnId; tools?: ReactNode }) {
  const t = useTranslations('meeting.board');
  const { opening, usedFor } = useColumnLines(column);
  const { template, view } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const count = useColumnCount(column);
  const onlyAgreements = column === 'agreement' && count.cards === 0;
  return (
    <header className={styles.heading} data-column={column} data-line={columns[column].line}>
      <h2 id={columnHeadingId(column)} tabIndex={-1}>
        <ColumnIcon column={columns[column]} /> {title(column)}
        {view.conduct.column === column && <span className={styles.now}>{t('nowMark')}</span>}
      </h2>
      <p>
        {!tools && `${opening} · `}
        {onlyAgreements ? t('agreementCount', { count: count.agreements }) : t('count', { count: count.cards })}
        {!onlyAgreements && count.agreements > 0 && `, ${t('agreementCount', { count: count.agreements })}`}
      </p>
      {tools}
      {usedFor && (
        <p>
          <strong>{usedFor}</strong>
        </p>
      )}
    </header>
  );
}
