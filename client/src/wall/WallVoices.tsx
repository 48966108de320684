import type { Card } from '@samtavlen/shared/board/cards.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CheckLines } from '../voices/CardCheck.tsx';
import { CardStanceList } from '../voices/CardVoices.tsx';
import styles from './card.module.css';

/** What others say to a card, by name: their word on the overview, their sentences too when the card is shown large. */
export function WallVoices({ card, brief = false }: { card: Card; brief?: boolean }) {
  const { board } = useMeetingBoard();
  const checks = board.realityChecks.filter((check) => check.card === card.id);
  return (
    <div className={styles.beside}>
      <CardStanceList card={card} brief={brief} />
      {!brief && checks.map((check) => <CheckLines key={check.id} card={card} check={check} />)}
    </div>
  );
}
