import type { CarryOffer } from '@samtavlen/shared/board/carryOver.ts';
import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { type Day, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { newMeetingSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation, useSearch } from 'wouter';
import { makeMeeting } from '../api/meetings.ts';
import type { Colleague } from '../api/staff.ts';
import { FormEnd } from '../staff/Form.tsx';
import { ProtectedAddressNotice } from '../staff/ProtectedAddressNotice.tsx';
import { refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary, type FieldIssue } from '../ui/ErrorSummary.tsx';
import { AboutFields } from './AboutFields.tsx';
import { CarryFields } from './CarryFields.tsx';
import { CheckStep } from './CheckStep.tsx';
import { typedDay } from './danishTime.ts';
import { HowStep } from './HowStep.tsx';
import { judgeStep, type SetupStep } from './judgeDraft.ts';
import styles from './MeetingSetup.module.css';
import { newMeetingOf } from './meetingDraft.ts';
import { NotedCircumstances } from './NotedCircumstances.tsx';
import { StepForm, StepHeading } from './StepFrame.tsx';
import { useCarry } from './useCarry.ts';
import { useDraftIssues } from './useDraftIssues.ts';
import { useKeptDraft } from './useKeptDraft.ts';
import { WhoStep } from './WhoStep.tsx';

interface MeetingSetupProps {
  family: Family;
  me: Colleague;
  staff: readonly Colleague[];
  /** What the family's last meeting left; null before the first. */
  offer: CarryOffer | null;
  /** When everyone would meet again, as it was said at the last meeting; undefined when it was not. */
  agreedDay: Day | undefined;
}

/** The step stands in the address, so that the browser's Back goes one step back. */
function useStep(): [SetupStep, (step: SetupStep) => void] {
  const [location, navigate] = useLocation();
  const asked = Number(new URLSearchParams(useSearch()).get('trin') ?? 1);
  const step: SetupStep = asked === 2 || asked === 3 || asked === 4 ? asked : 1;
  return [step, (next) => navigate(`${location}?trin=${next}`)];
}

/** Empties the draft, and can bring it back until something new is written. */
function StartOver({ kept, after }: { kept: ReturnType<typeof useKeptDraft>; after: () => void }) {
  const t = useTranslations('staff.setup');
  if (kept.startedOver)
    return (
      <Button look="quiet" onClick={kept.undoStartOver}>
        {t('undoStartOver')}
      </Button>
    );
  function startOver() {
    kept.startOver();
    announce(t('startedOver'));
    after();
  }
  return (
    <Button look="quiet" onClick={startOver}>
      {t('startOver')}
    </Button>
  );
}

/** A new meeting in four short steps. */
export function MeetingSetup({ family, me, staff, offer, agreedDay }: MeetingSetupProps) {
  const t = useTranslations('staff.setup');
  const common = useTranslations('common');
  const [, navigate] = useLocation();
  const [step, goTo] = useStep();
  const today = dayInDenmark(Date.now());
  const kept = useKeptDraft(family, me, agreedDay && agreedDay >= today ? typedDay(agreedDay) : '');
  const [issues, setIssues] = useState<FieldIssue[]>([]);
  const say = useDraftIssues();
  const { carry, ids, choose } = useCarry(offer, kept);
  const planned = newMeetingOf(kept.draft, staff, today);
  const meeting = planned && { ...planned, ...(carry && { carry }) };
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
      <StepForm step={step} onSubmit={next}>
        <ProtectedAddressNotice of={family} />
        <ErrorSummary issues={issues.length > 0 ? issues : making.issues} />
        {step === 1 ? (
          <AboutFields about={kept.draft} issues={issues} onChange={kept.change} agreedDay={agreedDay} />
        ) : null}
        {step === 2 ? <WhoStep {...shown} /> : null}
        {step === 3 ? <HowStep {...shown} staff={staff} me={me} /> : null}
        {step === 3 && offer && offer.cards.length > 0 ? (
          <CarryFields offer={offer} chosen={ids} onChange={choose} />
        ) : null}
        {step === 3 ? <NotedCircumstances family={family} /> : null}
        {step === 4 && meeting ? <CheckStep meeting={meeting} carried={offer && ids.length} goTo={turnTo} /> : null}
        <FormEnd>
          {step === 2 ? (
            <Button onClick={next}>{common('next')}</Button>
          ) : (
            <Button type="submit">{step === 4 ? t('make') : common('next')}</Button>
          )}
          {step > 1 ? (
            <Button look="secondary" onClick={() => turnTo((step - 1) as SetupStep)}>
              {common('back')}
            </Button>
          ) : null}
          <StartOver kept={kept} after={() => turnTo(1)} />
        </FormEnd>
        <p className={styles.hint}>{t('draftKept')}</p>
      </StepForm>
    </div>
  );
}
