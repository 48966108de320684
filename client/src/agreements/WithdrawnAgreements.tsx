import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './agreements.module.css';

/** Agreements that were withdrawn, to be put back. */
export function WithdrawnAgreements() {
  const t = useTranslations('meeting');
  const { board, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const withdrawn = board.withdrawn.agreements;
  if (withdrawn.length === 0 || !canWrite) return null;
  return (
    <details className={styles.tray}>
      <summary>{t('board.withdrawn', { count: withdrawn.length })}</summary>
      <ul className={styles.list}>
        {withdrawn.map((agreement) => (
          <li key={agreement.id} className={styles.gone}>
            <p dir="auto">{agreement.what || t('agreement.noText')}</p>
            <Button look="secondary" onClick={() => actions.restoreAgreement(agreement.id)}>
              {t('agreement.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
