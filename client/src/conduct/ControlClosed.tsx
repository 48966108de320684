import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { get, post } from '../api/request.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { RescuedWords } from '../saving/RescuedWords.tsx';
import { useArrival } from '../ui/arrival.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './closing.module.css';

/** Whether the family plan has the agreements; null while nobody has said. */
function useInPlan(meeting: string): [boolean | null, () => void] {
  const [inPlan, setInPlan] = useState<boolean | null>(null);
  const ask = useCallback(() => {
    get<MeetingWithPeople>(`/meetings/${meeting}`).then(
      (found) => setInPlan(found.inPlan),
      () => setInPlan(null),
    );
  }, [meeting]);
  useEffect(ask, [ask]);
  return [inPlan, () => void post(`/meetings/${meeting}/plan`).then(ask, ask)];
}

/** After closing: where the papers and the plan are. */
export function ControlClosed() {
  const t = useTranslations('leading.closed');
  const { view } = useMeetingBoard();
  const { id, familyId } = view.meeting;
  const [inPlan, takeIn] = useInPlan(id);
  const heading = useArrival(t('title'));
  return (
    <main className={styles.closed}>
      <h1 ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      <p>{t('thanks')}</p>
      <RescuedWords />
      {inPlan === true && <Notice kind="ok">{t('inPlan')}</Notice>}
      {inPlan === false && (
        <Notice kind="warning">
          <p>{t('notInPlan')}</p>
          <Button look="secondary" onClick={takeIn}>
            {t('takeIn')}
          </Button>
        </Notice>
      )}
      <div className={styles.buttons}>
        <ButtonLink look="primary" href={`/moede/${id}/papirer`}>
          {t('papers')}
        </ButtonLink>
        <ButtonLink href={`/familier/${familyId}`}>{t('family')}</ButtonLink>
      </div>
    </main>
  );
}
