import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { leave, writeAs } from './doorQuestions.ts';
import styles from './joining.module.css';

/** Leaves for good on this device; asks first, because one may be half-way through a sentence. */
export function LeaveMeeting({ meeting, onLeft }: { meeting: string; onLeft: () => void }) {
  const t = useTranslations('door.joining');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('leave')}
      </Button>
      <Dialog title={t('leaveAsk')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('leaveHint')}</p>
        <div className={styles.choice}>
          <Button look="secondary" onClick={() => void leave(meeting).then(onLeft, onLeft)}>
            {t('leaveYes')}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t('stay')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** Clears the shared tablet for the next person. */
export function SwitchPerson({ meeting, onSwitched }: { meeting: string; onSwitched: () => void }) {
  const t = useTranslations('door.joining');
  return (
    <Button look="secondary" onClick={() => void writeAs(meeting, null).then(onSwitched, onSwitched)}>
      {t('switchPerson')}
    </Button>
  );
}
