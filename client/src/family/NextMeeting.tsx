import { nextOfPlan } from '@samtavlen/shared/family/nextOfPlan.ts';
import type { PlanMeeting } from '@samtavlen/shared/family/planSchema.ts';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { useTranslations } from 'use-intl';
import { FormEnd } from '../staff/Form.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';
import styles from './FamilyPage.module.css';

/** What was said at the last meeting about the next; a day that has passed without a meeting is named. */
function AgreedNext({ familyId, meetings }: { familyId: string; meetings: readonly PlanMeeting[] }) {
  const t = useTranslations('staff.family');
  const n = useTranslations('staff.cadence');
  const { weekday } = useDates();
  const next = nextOfPlan({ meetings });
  if (!next) return <p>{t('noNext')}</p>;
  const passed = next.day < dayInDenmark(Date.now());
  return (
    <div className={styles.next}>
      <p>
        <strong>{n('agreed', { day: weekday(next.day) })}</strong>
      </p>
      {next.why ? <p dir="auto">{n('why', { why: next.why })}</p> : null}
      {passed ? <Notice kind="warning">{n('passed')}</Notice> : null}
      <FormEnd>
        <ButtonLink href={`/familier/${familyId}/moede`}>{n('plan')}</ButtonLink>
      </FormEnd>
    </div>
  );
}

/** Meetings not yet closed, the nearest first. */
export function NextMeeting({ familyId, meetings }: { familyId: string; meetings: readonly PlanMeeting[] }) {
  const t = useTranslations('staff.family');
  const { moment } = useDates();
  const coming = meetings
    .filter(({ closedAt }) => closedAt === null)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <Section title={t('next')}>
      {coming.length === 0 ? <AgreedNext familyId={familyId} meetings={meetings} /> : null}
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
