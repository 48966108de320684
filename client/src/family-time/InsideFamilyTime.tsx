import { useTranslations } from 'use-intl';
import { EndFamilyTime } from './EndFamilyTime.tsx';
import styles from './familyTime.module.css';

/** On the family's own phones: that they are alone with the board, and the way to let the others back in. */
export function InsideFamilyTime() {
  const t = useTranslations('familyTime');
  return (
    <section className={styles.inside} aria-label={t('title')}>
      <p role="status">{t('inside')}</p>
      <EndFamilyTime label={t('insideEnd')} />
    </section>
  );
}
