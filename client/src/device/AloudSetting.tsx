import { useTranslations } from 'use-intl';
import { Checkbox } from '../ui/Choices.tsx';
import styles from './device.module.css';
import { chooseReading, useReading } from './reading.ts';
import { useDanishVoice } from './useDanishVoice.ts';

/** Whether cards have a button that reads them aloud; said plainly where the device has no Danish voice. */
export function AloudSetting() {
  const t = useTranslations('later.aloud');
  const voice = useDanishVoice();
  const { aloud } = useReading();
  if (!voice) return <p className={styles.unread}>{t('none')}</p>;
  return (
    <div>
      <Checkbox name="aloud" label={t('show')} checked={aloud} onChange={(on) => chooseReading({ aloud: on })} />
      <p className={styles.unread}>{t('headphones')}</p>
    </div>
  );
}
