import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './earlier.module.css';

/** The meeting opens on what was agreed last time: each with its status and the sentence said with it. */
export function WallEarlier() {
  const t = useTranslations('later.earlier');
  const { earlier } = useMeetingBoard().view;
  return (
    <main className={styles.earlier}>
      <h2 className={styles.earlierTitle}>{t('title')}</h2>
      <ul className={styles.earlierItems}>
        {earlier.map(({ id, what, owners, status, sentence }) => (
          <li key={id} className={styles.earlierItem}>
            <p dir="auto">{what}</p>
            <p>
              {owners.join(', ')} · <strong>{t(`statuses.${status}`)}</strong>
            </p>
            {sentence && <p dir="auto">{sentence}</p>}
          </li>
        ))}
      </ul>
    </main>
  );
}
