import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { newMeetingSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation, useSearch } from 'wouter';
import { makeMeeting } from '../api/meetings.ts';
import type { Colleague } from '../api/staff.ts';
import { dropDraft, keepDraft, readDraft } from '../staff/drafts.ts';
import { FormEnd } from '../staff/Form.tsx';
import { refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary, type FieldIssue } from '../ui/ErrorSummary.tsx';
import { AboutFields } from './AboutFields.tsx';
import { CheckStep } from './CheckStep.tsx';
import { HowStep } from './HowStep.tsx';
import { judgeStep, type SetupStep } from './judgeDraft.ts';
import styles from './MeetingSetup.module.css';
import { type MeetingDraft, newMeetingDraft, newMeetingOf } from './meetingDraft.ts';
import { useDraftIssues } from './useDraftIssues.ts';
import { WhoStep } from './WhoStep.tsx';

interface MeetingSetupProps {
  family: Family;
  me: Colleague;
  staff: readonly Colleague[];
}

const stepNames = { 1: 'about', 2: 'who', 3: 'how', 4: 'check' } as const satisfies Record<SetupStep, string>;

/** The step stands in the address, so that the browser's Back goes one step back. */
function useStep(): [SetupStep, (step: SetupStep) => void] {
  const [location, navigate] = useLocation();
  const asked = Number(new URLSearchParams(useSearch()).get('trin') ?? 1);
  const step: SetupStep = asked === 2 || asked === 3 || asked === 4 ? asked : 1;
  return [step, (next) => navigate(`${location}?trin=${next}`)];
}

/** The draft as it is kept in this browser; a person added to the family since then joins the list. */
function useKeptDraft({ family, me }: MeetingSetupProps) {
  const name = `meeting.${family.id}`;
  const [draft, setDraft] = useState<MeetingDraft>(() => {
    const fresh = newMeetingDraft(family, me);
    const kept = readDraft<MeetingDraft>(name);
    if (!kept) return fresh;
    const news = fresh.invitees.filter(({ key }) => !kept.invitees.some((one) => one.key === key));
    return { ...fresh, ...kept, invitees: [...kept.invitees, ...news] };
  });
  return {
    draft,
    change(part: Partial<MeetingDraft>) {
      const changed = { ...draft, ...part };
      keepDraft(name, changed);
      setDraft(changed);
    },
    startOver() {
      dropDraft(name);
      setDraft(newMeetingDraft(family, me));
    },
    drop: () => dropDraft(name),
  };
}

function StepHeading({ step }: { step: SetupStep }) {
  const t = useTranslations('staff.setup');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.step}>
      <span>{t('step', { step })}</span> {t(stepNames[step])}
    </h2>
  );
}

/** A new meeting in four short steps. */
export function MeetingSetup(props: MeetingSetupProps) {
  const { family, me, staff } = props;
  const t = useTranslations('staff.setup');
  const common = useTranslations('common');
  const [, navigate] = useLocation();
  const [step, goTo] = useStep();
  const kept = useKeptDraft(props);
  const [issues, setIssues] = useState<FieldIssue[]>([]);
  const say = useDraftIssues();
  const today = dayInDenmark(Date.now());
  const meeting = newMeetingOf(kept.draft, staff, today);
  const making = useSubmit({
    schema: newMeetingSchema,
    send: (input) => makeMeeting(family.id, input),
    done: ({ id }) => {
      kept.drop();
      void refreshAll();
      navigate(`/moede/${id}/forbered`);
    },
  });
  function next() {
    const found = say(judgeStep(step, kept.draft, today));
    setIssues(found);
    if (found.length > 0) return;
    if (step === 4) making.submit(meeting);
    else goTo((step + 1) as SetupStep);
  }
  function turnTo(other: SetupStep) {
    setIssues([]);
    goTo(other);
  }
  const shown = { draft: kept.draft, issues, onChange: kept.change };
  return (
    <div className={styles.setup}>
      <StepHeading step={step} />
      <ErrorSummary issues={issues.length > 0 ? issues : making.issues} />
      {step === 1 ? <AboutFields about={kept.draft} issues={issues} onChange={kept.change} /> : null}
      {step === 2 ? <WhoStep {...shown} /> : null}
      {step === 3 ? <HowStep {...shown} staff={staff} me={me} /> : null}
      {step === 4 && meeting ? <CheckStep meeting={meeting} goTo={turnTo} /> : null}
      <FormEnd>
        <Button onClick={next}>{step === 4 ? t('make') : common('next')}</Button>
        {step > 1 ? (
          <Button look="secondary" onClick={() => turnTo((step - 1) as SetupStep)}>
            {common('back')}
          </Button>
        ) : null}
        <Button
          look="quiet"
          onClick={() => {
            kept.startOver();
            turnTo(1);
          }}
        >
          {t('startOver')}
        </Button>
      </FormEnd>
      <p className={styles.hint}>{t('draftKept')}</p>
    </div>
  );
}
