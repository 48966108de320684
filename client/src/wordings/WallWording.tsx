import type { Card } from '@samtavlen/shared/board/cards.ts';
import type { Wording } from '@samtavlen/shared/board/wordings.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './wordings.module.css';

/** Says on the wall that these words are shared, and whose proposal they were; the large card has the own words too. */
export function WallWording(props: { card: Card; agreed: Wording; verbatim?: boolean }) {
  const { card, agreed, verbatim = false } = props;
  const t = useTranslations('method.wordings');
  const naming = useNaming(useMeetingBoard().people);
  return (
    <>
      <p className={styles.by}>{t('sharedBy', { by: naming.short(agreed.by) })}</p>
      {verbatim && (
        <figure className={`${styles.verbatim} ${styles.large}`}>
          <figcaption>{t('verbatimOf', { name: naming.short(card.author) })}</figcaption>
          <blockquote dir="auto">{card.text}</blockquote>
        </figure>
      )}
    </>
  );
}
