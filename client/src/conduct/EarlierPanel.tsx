import { EARLIER, type EarlierAgreement } from '@samtavlen/shared/conduct/EarlierAgreement.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { StatusForm } from '../family/StatusForm.tsx';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './earlier.module.css';

function EarlierRow({ agreement, onAsk }: { agreement: EarlierAgreement; onAsk: () => void }) {
  const t = useTranslations('later.earlier');
  const lead = useTranslations('leading.earlier');
  const { what, owners, status, sentence } = agreement;
  return (
    <li>
      <strong dir="auto">{what}</strong>
      <span>
        {owners.join(', ')} · {t(`statuses.${status}`)}
      </span>
      {sentence && <span dir="auto">{sentence}</span>}
      <Button look="quiet" onClick={onAsk} aria-label={lead('statusWhich', { what })}>
        {lead('status')}
      </Button>
    </li>
  );
}

/** The meeting opens on what was agreed: each gets its status and a sentence before the first column is talked about. */
export function EarlierPanel() {
  const t = useTranslations('later.earlier');
  const lead = useTranslations('leading.earlier');
  const actions = useRoomActions();
  const { earlier, conduct } = useMeetingBoard().view;
  const [asking, setAsking] = useState<EarlierAgreement | null>(null);
  if (earlier.length === 0) return null;
  const shown = conduct.spotlight === EARLIER;
  return (
    <details open={shown || conduct.phase === 'planned'} className={styles.earlierPanel} data-earlier>
      <summary className={styles.earlierSummary}>
        {t('title')} · {t('count', { count: earlier.length })}
      </summary>
      {conduct.phase !== 'planned' && (
        <Button look="secondary" onClick={() => void actions.command({ do: 'spotlight', on: shown ? null : EARLIER })}>
          {shown ? lead('hide') : lead('show')}
        </Button>
      )}
      <ul className={styles.earlier}>
        {earlier.map((agreement) => (
          <EarlierRow key={agreement.id} agreement={agreement} onAsk={() => setAsking(agreement)} />
        ))}
      </ul>
      <Dialog title={asking?.what ?? ''} open={asking !== null} onClose={() => setAsking(null)}>
        {asking && <StatusForm agreement={asking} close={() => setAsking(null)} />}
      </Dialog>
    </details>
  );
}
