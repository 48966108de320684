import { type Day, dayInDenmark, readDay } from '@samtavlen/shared/meeting/day.ts';
import { meetingTypes } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RadioGroup } from '../ui/Choices.tsx';
import type { FieldIssue } from '../ui/ErrorSummary.tsx';
import { Field } from '../ui/Field.tsx';
import { useDates } from '../ui/useDates.ts';
import { AgreedDay } from './AgreedDay.tsx';
import { laterBy, readTime } from './danishTime.ts';
import styles from './MeetingSetup.module.css';
import type { AboutDraft } from './meetingDraft.ts';
import { messageAt } from './useDraftIssues.ts';

/** How long a meeting is proposed to last, minutes (domain.md 2.2). */
const USUAL_LENGTH = 90;

/** What is proposed as the end of a beginning; null while the beginning is not a time yet. */
function endFor(starts: string): string | null {
  const time = readTime(starts);
  return time && laterBy(time, USUAL_LENGTH);
}

interface AboutFieldsProps {
  about: AboutDraft;
  issues: readonly FieldIssue[];
  onChange: (change: Partial<AboutDraft>) => void;
  /** When everyone would meet again, as it was said at the last meeting. */
  agreedDay?: Day | undefined;
}

/** Purpose, kind, day, time and place. The day is said back in words, so that a slip is seen at once. */
export function AboutFields({ about, issues, onChange, agreedDay }: AboutFieldsProps) {
  const t = useTranslations('staff.setup');
  const types = useTranslations('staff.meetingTypes');
  const { weekday } = useDates();
  const [proposed, setProposed] = useState('');
  /** Follows the beginning while it is typed, so that it is there before the person is; a typed end is left alone. */
  const writeStart = (starts: string) => {
    const ends = about.ends === '' || about.ends === proposed ? endFor(starts) : null;
    setProposed(ends ?? proposed);
    onChange(ends ? { starts, ends } : { starts });
  };
  const day = readDay(about.day, dayInDenmark(Date.now()));
  const bind = (name: 'purpose' | 'day' | 'starts' | 'ends' | 'place') => ({
    name,
    label: t(name),
    value: about[name],
    onChange: (value: string) => onChange({ [name]: value }),
    error: messageAt(issues, name),
    autoComplete: 'off',
  });
  return (
    <>
      <Field {...bind('purpose')} hint={t('purposeHint')} />
      <RadioGroup
        name="type"
        inline
        label={t('type')}
        value={about.type}
        onChange={(type) => onChange({ type })}
        choices={meetingTypes.map((value) => ({ value, label: types(value) }))}
      />
      <div className={styles.when}>
        <Field {...bind('day')} hint={t('dayHint')} />
        <Field {...bind('starts')} hint={t('timeHint')} onChange={writeStart} />
        <Field {...bind('ends')} hint={t('timeHint')} />
      </div>
      <p className={styles.echo} role="status">
        {day ? weekday(day) : null}
      </p>
      {agreedDay ? <AgreedDay agreed={agreedDay} typed={about.day} /> : null}
      <Field {...bind('place')} hint={t('placeHint')} optional />
    </>
  );
}
