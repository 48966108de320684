import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { emptyDevice } from '../device/emptyDevice.ts';
import { leave } from '../joining/doorQuestions.ts';
import { Button } from '../ui/Button.tsx';
import styles from './phone.module.css';

/** Takes the meeting off this phone: its place at the door and every word that is kept here. Cannot be stepped back into. */
async function forget(meeting: string): Promise<void> {
  await leave(meeting);
  await emptyDevice();
  window.location.replace('/farvel');
}

/** "Slet fra denne telefon nu", when the meeting is over. */
export function ForgetPhone({ meeting }: { meeting: string }) {
  const t = useTranslations('later.mine');
  const [failed, setFailed] = useState(false);
  return (
    <div className={styles.forget}>
      <Button look="secondary" onClick={() => void forget(meeting).catch(() => setFailed(true))}>
        {t('forget')}
      </Button>
      <p>{t('forgetHint')}</p>
      {failed && <p role="alert">{t('forgetFailed')}</p>}
    </div>
  );
}
