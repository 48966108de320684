import { restoreAgreement } from '@samtavlen/shared/board/agreementChanges.ts';
import { isBlank } from '@samtavlen/shared/board/agreements.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './agreement.module.css';

/** Agreements that were withdrawn, to be put back. */
export function WithdrawnAgreements() {
  const t = useTranslations('later.agreement');
  const b = useTranslations('meeting.board');
  const { board, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const withdrawn = board.withdrawn.agreements.filter((agreement) => !isBlank(agreement));
  if (withdrawn.length === 0 || !canWrite) return null;
  return (
    <details>
      <summary>{b('withdrawn', { count: withdrawn.length })}</summary>
      <ul className={styles.list}>
        {withdrawn.map((agreement) => (
          <li key={agreement.id} className={styles.gone}>
            <p dir="auto">{agreement.what || t('noText')}</p>
            <Button
              look="secondary"
              onClick={() => actions.write(({ doc, board }) => restoreAgreement(doc, board, agreement.id))}
            >
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
