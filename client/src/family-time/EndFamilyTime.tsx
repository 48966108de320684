import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoom, useRoomActions } from '../meeting-room/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './familyTime.module.css';

/** Lets the others back in: asked once, for what the family has written can be seen from then on. */
export function EndFamilyTime({ label }: { label: string }) {
  const t = useTranslations('familyTime');
  const actions = useRoomActions();
  const leads = useRoom().view?.me.right === 'facilitator';
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  async function end(): Promise<void> {
    const { ok } = await actions.command({ do: 'endFamilyTime' });
    setFailed(!ok);
    if (ok) setAsking(false);
  }
  return (
    <>
      <Button look="secondary" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog title={t('endTitle')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('endText')}</p>
        {leads && <p>{t('endLeaderText')}</p>}
        {failed && <Notice kind="error">{t('failed')}</Notice>}
        <div className={styles.buttons}>
          <Button look="primary" onClick={() => void end()}>
            {t('endYes')}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t('endNo')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
