import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import styles from './reading.module.css';
import { WallColumn } from './WallColumn.tsx';

/** Size of a drawing in the strip, CSS px. */
const ICON = 40;

/** A column that is not read now: its name and how much is in it. */
function InStrip({ column }: { column: ColumnId }) {
  const { board, template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const cards = board.columns.find(({ id }) => id === column)?.cards.length ?? 0;
  const agreements = template.agreementsIn === column ? board.agreements.length : 0;
  return (
    <li data-column={column}>
      <ColumnIcon column={columns[column]} size={ICON} />
      <span>{title(column)}</span>
      <span>{cards + agreements}</span>
    </li>
  );
}

/** *Læs*: the column the meeting is at fills the wall in two columns of large text; the others are a strip. */
export function WallReading({ column }: { column: ColumnId }) {
  const { template } = useMeetingBoard();
  return (
    <main className={styles.reading}>
      <WallColumn column={column} alone />
      <ul className={styles.strip}>
        {template.columns
          .filter((one) => one !== column)
          .map((one) => (
            <InStrip key={one} column={one} />
          ))}
      </ul>
    </main>
  );
}
