import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './picture.module.css';

/** "4 af 5 er klar": how many, never who. */
export function ReadyCount() {
  const t = useTranslations('method.scales');
  const { ready } = useMeetingBoard().view;
  if (!ready) return null;
  const all = ready.ready === ready.of && ready.of > 0;
  return (
    <p role="status" className={styles.ready}>
      {t(all ? 'readyAll' : 'ready', { ...ready })}
    </p>
  );
}
