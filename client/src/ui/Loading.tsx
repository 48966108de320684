import { useTranslations } from 'use-intl';
import styles from './Loading.module.css';

/** Grey rows while something comes; they show only after 0.4 s, so that a quick answer never blinks. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const t = useTranslations('common');
  return (
    <div className={styles.loading} role="status">
      <span className={styles.said}>{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <span key={row} className={styles.row} aria-hidden="true" />
      ))}
    </div>
  );
}
