import { useFormatter, useTranslations } from 'use-intl';
import styles from './joining.module.css';

/** What the meeting is about and when, in words; no place and no surname on a page anyone may be shown. */
export function MeetingFacts({ purpose, startsAt }: { purpose: string; startsAt: string }) {
  const t = useTranslations('door.joining');
  const format = useFormatter();
  const when = format.dateTime(new Date(startsAt), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('about')}</dt>
        <dd dir="auto">{purpose}</dd>
      </div>
      <div>
        <dt>{t('when')}</dt>
        <dd>{when}</dd>
      </div>
    </dl>
  );
}
