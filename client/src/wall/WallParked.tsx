import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './wall.module.css';

/** Enough of a parked card to know which it is, in characters: one line of the wall holds two or three. */
const ABOUT = 60;

/** What waits to be talked about stands in one line under the columns: set aside is not forgotten. */
export function WallParked() {
  const t = useTranslations('voices.park');
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  if (board.parked.length === 0) return null;
  return (
    <aside className={styles.parked}>
      <strong>{t('wall')}:</strong>
      {board.parked.map((card) => (
        <bdi key={card.id}>
          »{card.text.slice(0, ABOUT)}
          {card.text.length > ABOUT && '…'}« {card.carried?.name || naming.short(card.author)}
        </bdi>
      ))}
    </aside>
  );
}
