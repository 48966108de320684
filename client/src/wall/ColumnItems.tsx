import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { Ref } from 'react';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './column.module.css';
import { WallAgreement } from './WallAgreement.tsx';
import { WallStandings } from './WallGroup.tsx';

/** The cards and agreements of an undivided column. */
export function ColumnItems({ column, ref }: { column: ColumnId; ref: Ref<HTMLUListElement> }) {
  const { board, template } = useMeetingBoard();
  const cards = board.columns.find(({ id }) => id === column)?.cards ?? [];
  const agreements = template.agreementsIn === column ? board.agreements : [];
  return (
    <ul ref={ref} className={styles.items}>
      <WallStandings cards={cards} />
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <WallAgreement agreement={agreement} />
        </li>
      ))}
    </ul>
  );
}
