import { type Day, dayInDenmark, readDay } from '@samtavlen/shared/meeting/day.ts';
import { useTranslations } from 'use-intl';
import { useDates } from '../ui/useDates.ts';
import styles from './MeetingSetup.module.css';

/** Where the date in the form comes from, or what was agreed on when it says another day. */
export function AgreedDay({ agreed, typed }: { agreed: Day; typed: string }) {
  const t = useTranslations('staff.setup');
  const { weekday } = useDates();
  const today = dayInDenmark(Date.now());
  const say = () => {
    if (agreed < today) return t('agreedPassed', { day: weekday(agreed) });
    return readDay(typed, today) === agreed ? t('agreedDay') : t('otherDay', { day: weekday(agreed) });
  };
  return <p className={styles.agreedDay}>{say()}</p>;
}
