import type { Card } from '@samtavlen/shared/board/cards.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { speaksFor } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { CardWords } from './CardWords.tsx';
import styles from './card.module.css';

/** Cards that were taken off the board, to be put back: one's own, or all of them for the facilitator. */
export function WithdrawnTray() {
  const t = useTranslations('meeting.board');
  const { board, people, me, facilitator, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const mayRestore = (card: Card) => facilitator || speaksFor(people, me, card.author);
  const cards = board.withdrawn.cards.filter(mayRestore);
  if (cards.length === 0 || !canWrite) return null;
  return (
    <details>
      <summary>{facilitator ? t('withdrawn', { count: cards.length }) : t('yourWithdrawn')}</summary>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id}>
            <article className={styles.card} data-column={card.column} data-gone>
              <CardWords card={card} />
              <Button look="secondary" onClick={() => actions.restoreCard(card.id)}>
                {t('restore')}
              </Button>
            </article>
          </li>
        ))}
      </ul>
    </details>
  );
}
