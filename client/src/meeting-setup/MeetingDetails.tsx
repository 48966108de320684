import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { type MeetingWithPeople, meetingDetailsSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeMeeting } from '../api/meetings.ts';
import { Form } from '../staff/Form.tsx';
import { ProtectedAddressNotice } from '../staff/ProtectedAddressNotice.tsx';
import { refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { FieldIssue } from '../ui/ErrorSummary.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';
import { AboutFields } from './AboutFields.tsx';
import { shownInDenmark } from './danishTime.ts';
import { judgeAbout } from './judgeDraft.ts';
import { type AboutDraft, timesOf } from './meetingDraft.ts';
import styles from './Prepare.module.css';
import { useDraftIssues } from './useDraftIssues.ts';

function aboutOf(meeting: MeetingWithPeople): AboutDraft {
  const { purpose, type, place, startsAt, endsAt } = meeting;
  const { typed, time } = shownInDenmark(startsAt);
  return { purpose, type, place, day: typed, starts: time, ends: shownInDenmark(endsAt).time };
}

function DetailsForm({ meeting, close }: { meeting: MeetingWithPeople; close: () => void }) {
  const t = useTranslations('staff.prepare');
  const common = useTranslations('common');
  const [about, setAbout] = useState(() => aboutOf(meeting));
  const [issues, setIssues] = useState<FieldIssue[]>([]);
  const say = useDraftIssues();
  const today = dayInDenmark(Date.now());
  const form = useSubmit({
    schema: meetingDetailsSchema,
    send: (input) => changeMeeting(meeting.id, input),
    done: () => {
      announce(t('changed'));
      void refreshAll();
      close();
    },
  });
  function save() {
    const [earliest] = [shownInDenmark(meeting.startsAt).day, today].sort();
    const found = say(judgeAbout(about, today, earliest));
    setIssues(found);
    const { purpose, type, place } = about;
    if (found.length === 0) form.submit({ template: meeting.template, purpose, type, place, ...timesOf(about, today) });
  }
  const shown = issues.length > 0 ? issues : form.issues;
  return (
    <Form issues={shown} onSubmit={save}>
      <AboutFields about={about} issues={shown} onChange={(change) => setAbout({ ...about, ...change })} />
      <SaveOrCancel save={t('save')} cancel={common('cancel')} onCancel={close} />
    </Form>
  );
}

/** What the meeting is about, when and where; it can be changed until it closes. */
export function MeetingDetails({ meeting }: { meeting: MeetingWithPeople }) {
  const t = useTranslations('staff.prepare');
  const words = useTranslations();
  const { date, time } = useDates();
  const [changing, setChanging] = useState(false);
  const { startsAt, endsAt, type, place, template } = meeting;
  const actions = (
    <Button look="quiet" onClick={() => setChanging(true)}>
      {t('changeMeeting')}
    </Button>
  );
  return (
    <Section title={t('details')} actions={meeting.phase === 'closed' ? null : actions}>
      <ProtectedAddressNotice of={meeting} />
      <p dir="auto" className={styles.purpose}>
        {meeting.purpose}
      </p>
      <p>
        {words('staff.setup.range', { day: date(startsAt), start: time(startsAt), end: time(endsAt) })}
        {place ? ` · ${place}` : null}
      </p>
      <p className={styles.meta}>
        {words(`staff.meetingTypes.${type}`)} · {words(`common.templates.${template}`)} ·{' '}
        {words(`staff.phase.${meeting.phase}`)}
      </p>
      <Dialog title={t('changeMeeting')} open={changing} onClose={() => setChanging(false)}>
        <DetailsForm meeting={meeting} close={() => setChanging(false)} />
      </Dialog>
    </Section>
  );
}
