import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import { useColumnCount } from './ColumnHeading.tsx';
import styles from './column.module.css';

function ColumnTab({ column, chosen, onChoose }: { column: ColumnId; chosen: boolean; onChoose: () => void }) {
  const t = useTranslations('meeting.board');
  const { template, view } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const { cards, agreements } = useColumnCount(column);
  const count = cards + agreements;
  const open = view.conduct.column === column;
  return (
    <li>
      <button type="button" data-column={column} aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
        <ColumnIcon column={columns[column]} size={20} />
        <span>
          <span className={styles.tabTitle}>{title(column)}</span>
          <span className={styles.tabCount}>
            {column === 'agreement' ? t('agreementCount', { count }) : t('count', { count })}
            {open && <span className={styles.now}>{t('nowMark')}</span>}
          </span>
        </span>
      </button>
    </li>
  );
}

/** The columns as a 2 × 2 grid of buttons: four in a row would break "Bekymringer" on a phone. */
export function ColumnTabs({ chosen, onChoose }: { chosen: ColumnId | null; onChoose: (column: ColumnId) => void }) {
  const t = useTranslations('meeting.board');
  const { template } = useMeetingBoard();
  return (
    <nav aria-label={t('columnsLabel')}>
      <ul className={styles.tabs}>
        {template.columns.map((column) => (
          <ColumnTab key={column} column={column} chosen={column === chosen} onChoose={() => onChoose(column)} />
        ))}
      </ul>
    </nav>
  );
}
