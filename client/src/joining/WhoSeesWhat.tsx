import { useTranslations } from 'use-intl';
import styles from './joining.module.css';

const LINES = ['shared', 'drafts', 'kept', 'withdrawn', 'ask'] as const;

/** Five lines on who sees what, there before anyone writes a word. */
export function WhoSeesWhat() {
  const t = useTranslations('door.seeing');
  return (
    <details className={styles.seeing}>
      <summary>{t('title')}</summary>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </details>
  );
}
