import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './earlier.module.css';

/** What was agreed last time and how it has gone, to read on one's own phone. */
export function EarlierList() {
  const t = useTranslations('later.earlier');
  const { earlier } = useMeetingBoard().view;
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary className={styles.earlierSummary}>
        {t('title')} · {t('count', { count: earlier.length })}
      </summary>
      <ul className={styles.earlier}>
        {earlier.map(({ id, what, owners, status, sentence }) => (
          <li key={id}>
            <strong dir="auto">{what}</strong>
            <span>
              {owners.join(', ')} · {t(`statuses.${status}`)}
            </span>
            {sentence && <span dir="auto">{sentence}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
