import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { renewLink } from '../api/meetings.ts';
import { refreshAll } from '../staff/queries.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Prepare.module.css';

/** Puts a personal link that came into the wrong hands out of use, and makes another. It can not be taken back, so it asks. */
export function NewLink({ meetingId, person }: { meetingId: string; person: { id: string; name: string } }) {
  const t = useTranslations('staff.prepare');
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<'made' | 'failed' | null>(null);
  async function renew(): Promise<void> {
    setAsking(false);
    await renewLink(meetingId, person.id).then(
      () => setSaid('made'),
      () => setSaid('failed'),
    );
    void refreshAll();
  }
  const { name } = person;
  return (
    <>
      <Button look="quiet" aria-label={t('newLinkFor', { name })} onClick={() => setAsking(true)}>
        {t('newLink')}
      </Button>
      {said === 'made' && <span role="status">{t('newLinkMade')}</span>}
      {said === 'failed' && <Notice kind="error">{t('appointFailed')}</Notice>}
      <Dialog title={t('newLinkTitle', { name })} open={asking} onClose={() => setAsking(false)}>
        <p>{t('newLinkText')}</p>
        <div className={styles.personActions}>
          <Button look="primary" onClick={() => void renew()}>
            {t('newLinkYes')}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t('newLinkNo')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
