import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { listMeetingsOn } from '../api/meetings.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';
import { Answer } from './Answer.tsx';
import { queryKeys } from './queries.ts';
import styles from './StartPage.module.css';

/** The one thing to do with the meeting now, by its phase; and getting ready while it is not over. */
function MeetingDoors({ meeting }: { meeting: MeetingWithPeople }) {
  const t = useTranslations('staff.start');
  if (meeting.phase === 'closed') return <ButtonLink href={`/moede/${meeting.id}/papirer`}>{t('toPapers')}</ButtonLink>;
  return (
    <>
      <ButtonLink href={`/moede/${meeting.id}/styring`} look="primary">
        {t(meeting.phase === 'planned' ? 'startMeeting' : 'continueMeeting')}
      </ButtonLink>
      <ButtonLink href={`/moede/${meeting.id}/forbered`}>{t('prepare')}</ButtonLink>
    </>
  );
}

function MeetingRow({ meeting }: { meeting: MeetingWithPeople }) {
  const t = useTranslations('staff.phase');
  const { time } = useDates();
  return (
    <li className={styles.meeting}>
      <p className={styles.time}>
        <time dateTime={meeting.startsAt}>{time(meeting.startsAt)}</time>
        <span>–{time(meeting.endsAt)}</span>
      </p>
      <div className={styles.about}>
        <h3>
          <Link href={`/familier/${meeting.familyId}`}>{meeting.familyReference}</Link>
        </h3>
        <p dir="auto">{meeting.purpose}</p>
        <p className={styles.meta}>{[meeting.place, t(meeting.phase)].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.doors}>
        <MeetingDoors meeting={meeting} />
      </div>
    </li>
  );
}

/** What there is to lead today; two clicks from here to a running meeting. */
export function TodaysMeetings() {
  const t = useTranslations('staff.start');
  const today = dayInDenmark(Date.now());
  const meetings = useQuery({ queryKey: queryKeys.today(today), queryFn: () => listMeetingsOn(today) });
  return (
    <Section title={t('today')}>
      <Answer query={meetings}>
        {(list) =>
          list.length === 0 ? (
            <p>{t('noMeetings')}</p>
          ) : (
            <ul className={styles.meetings}>
              {list.map((meeting) => (
                <MeetingRow key={meeting.id} meeting={meeting} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  );
}
