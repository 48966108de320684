import type { PlanMeeting } from '@samtavlen/shared/family/planSchema.ts';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';
import styles from './FamilyPage.module.css';

/** Closed meetings, the latest first, each with its papers. */
export function EarlierMeetings({ meetings }: { meetings: readonly PlanMeeting[] }) {
  const t = useTranslations('staff.meetings');
  const { date } = useDates();
  const closed = meetings
    .filter(({ closedAt }) => closedAt !== null)
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  return (
    <Section title={t('title')}>
      {closed.length === 0 ? <p>{t('empty')}</p> : null}
      <ul className={styles.meetings}>
        {closed.map((meeting) => (
          <li key={meeting.id}>
            <h3>
              <time dateTime={meeting.startsAt}>{date(meeting.startsAt)}</time>
            </h3>
            <p dir="auto">{meeting.purpose}</p>
            {meeting.summary ? (
              <p dir="auto" className={styles.said}>
                {meeting.summary}
              </p>
            ) : null}
            {meeting.toTell > 0 ? <p className={styles.name}>{t('toTell', { count: meeting.toTell })}</p> : null}
            <p>
              <Link
                href={`/moede/${meeting.id}/papirer`}
                aria-label={t('papersWhich', { day: date(meeting.startsAt) })}
                className={styles.papers}
              >
                {t('papers')}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
