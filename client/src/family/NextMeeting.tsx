import type { PlanMeeting } from '@samtavlen/shared/family/planSchema.ts';
import { useTranslations } from 'use-intl';
import { FormEnd } from '../staff/Form.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';
import styles from './FamilyPage.module.css';

/** Meetings not yet closed, the nearest first. */
export function NextMeeting({ meetings }: { meetings: readonly PlanMeeting[] }) {
  const t = useTranslations('staff.family');
  const { moment } = useDates();
  const coming = meetings
    .filter(({ closedAt }) => closedAt === null)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <Section title={t('next')}>
      {coming.length === 0 ? <p>{t('noNext')}</p> : null}
      {coming.map((meeting) => (
        <div key={meeting.id} className={styles.next}>
          <p>
            <strong>
              <time dateTime={meeting.startsAt}>{moment(meeting.startsAt)}</time>
            </strong>
          </p>
          <p dir="auto">{meeting.purpose}</p>
          <FormEnd>
            <ButtonLink href={`/moede/${meeting.id}/styring`}>{t('control')}</ButtonLink>
            <ButtonLink href={`/moede/${meeting.id}/forbered`} look="quiet">
              {t('prepare')}
            </ButtonLink>
          </FormEnd>
        </div>
      ))}
    </Section>
  );
}
