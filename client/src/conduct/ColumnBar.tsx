import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import styles from './controlTools.module.css';

/** Opens a column for everyone: one tap, or its number. */
export function ColumnBar({ onOpen }: { onOpen: (column: ColumnId) => void }) {
  const t = useTranslations('leading.control');
  const { template, view } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  return (
    <nav aria-label={t('columns')}>
      <ul className={styles.columnBar}>
        {template.columns.map((column, at) => (
          <li key={column}>
            <button type="button" aria-pressed={view.conduct.column === column} onClick={() => onOpen(column)}>
              <span aria-hidden="true">{at + 1}</span>
              <ColumnIcon column={columns[column]} size={20} />
              {title(column)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
