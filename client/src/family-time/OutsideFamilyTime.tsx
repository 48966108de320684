import { useTranslations } from 'use-intl';
import { useRoom } from '../meeting-room/hooks.ts';
import { useArrival } from '../ui/arrival.ts';
import { EndFamilyTime } from './EndFamilyTime.tsx';
import styles from './familyTime.module.css';

/** A professional's page while the family is alone: nothing of the meeting, and no need to do anything. */
export function OutsideFamilyTime() {
  const t = useTranslations('familyTime');
  const leads = useRoom().view?.me.right === 'facilitator';
  const heading = useArrival(t('title'));
  return (
    <main className={styles.outside}>
      <h1 ref={heading} tabIndex={-1}>
        {t('outside')}
      </h1>
      <p>{t('outsideText')}</p>
      <p>{t('draftsKept')}</p>
      {leads && <EndFamilyTime label={t('end')} />}
    </main>
  );
}
