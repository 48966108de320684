import type { NewMeeting, ParticipantInput } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { useDates } from '../ui/useDates.ts';
import type { SetupStep } from './judgeDraft.ts';
import styles from './MeetingSetup.module.css';

function Line(props: { title: string; children: ReactNode; change: () => void }) {
  const { title, children, change } = props;
  const t = useTranslations('staff.setup');
  return (
    <div className={styles.line}>
      <dt>{title}</dt>
      <dd>{children}</dd>
      <dd>
        <Button look="quiet" onClick={change} aria-label={t('changeWhich', { what: title.toLocaleLowerCase() })}>
          {t('change')}
        </Button>
      </dd>
    </div>
  );
}

function People({ people }: { people: readonly ParticipantInput[] }) {
  const t = useTranslations('staff.setup');
  const roles = useTranslations('common.rolesShort');
  const nameOf = (key: string | undefined) => people.find((one) => one.key === key)?.name ?? '';
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.key}>
          <bdi className={styles.name}>{person.name}</bdi>, {roles(person.role)}
          {person.seat ? ` (${t('withoutPhone', { scribe: nameOf(person.scribeKey) })})` : null}
        </li>
      ))}
    </ul>
  );
}

/** Step 4: every answer in words, each with a way back to its step. */
export function CheckStep(props: {
  meeting: NewMeeting;
  /** How many cards come along; null when there is no meeting before. */
  carried: number | null;
  goTo: (step: SetupStep) => void;
}) {
  const { meeting, carried, goTo } = props;
  const t = useTranslations('staff.setup');
  const words = useTranslations();
  const { date, time } = useDates();
  const { purpose, type, startsAt, endsAt, place, template, participants } = meeting;
  const leads = participants.filter(({ lead }) => lead);
  return (
    <>
      <p>{t('checkIntro')}</p>
      <dl className={styles.lines}>
        <Line title={t('purpose')} change={() => goTo(1)}>
          {purpose}
        </Line>
        <Line title={t('when')} change={() => goTo(1)}>
          {words(`staff.meetingTypes.${type}`)}
          <br />
          {t('range', { day: date(startsAt), start: time(startsAt), end: time(endsAt) })}
        </Line>
        <Line title={t('place')} change={() => goTo(1)}>
          {place || t('noPlace')}
        </Line>
        <Line title={t('who')} change={() => goTo(2)}>
          <People people={participants} />
        </Line>
        <Line title={t('leads')} change={() => goTo(3)}>
          {leads.map(({ name }) => name).join(', ')}
        </Line>
        <Line title={t('board')} change={() => goTo(3)}>
          {words(`common.templates.${template}`)}
        </Line>
        {carried !== null && (
          <Line title={t('carry.check')} change={() => goTo(3)}>
            {t('carry.some', { count: carried })}
          </Line>
        )}
      </dl>
    </>
  );
}
