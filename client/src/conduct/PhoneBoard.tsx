import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFocusBack } from '../board/useFocusBack.ts';
import { useStep } from '../board/useStep.ts';
import { WriteCard } from '../board/WriteCard.tsx';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { PhoneQuestion } from '../questions/PhoneQuestion.tsx';
import { fetchGuides } from '../questions/useGuides.ts';
import { PhoneRound } from '../rounds/PhoneRound.tsx';
import { ScaleBanner } from '../scales/ScaleBanner.tsx';
import { useScaleOpen } from '../scales/useScaleOpen.ts';
import { SignalButtons } from '../signals/SignalButtons.tsx';
import { Button } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import styles from './conduct.module.css';
import { AgreementForm, PhoneScale, SummaryView, useLaterSteps } from './laterSteps.ts';
import { PhoneColumns } from './PhoneColumns.tsx';
import type { PhoneStep } from './PhoneSteps.ts';
import { useMeetingAnnouncements } from './useMeetingAnnouncements.ts';

/** The meeting on a phone while it goes on: the board, or one card, or one agreement, or the summary. */
export function PhoneBoard() {
  const t = useTranslations('meeting');
  const { board, view } = useMeetingBoard();
  const [step, go, back, turn] = useStep<PhoneStep>();
  const [showBoard, setShowBoard] = useState(false);
  const [own, setOwn] = useState<ColumnId | null>(null);
  const [atScale, setAtScale] = useScaleOpen();
  useMeetingAnnouncements();
  useLaterSteps();
  useEffect(fetchGuides, []);
  useFocusBack(step !== null);
  const onAgreement = (id: string) => go({ at: 'agreement', id });
  const agreement = step?.at === 'agreement' ? board.agreements.find(({ id }) => id === step.id) : undefined;
  const backButton = (
    <>
      <PhoneRound brief />
      <div className={styles.stepTop}>
        <Button look="quiet" onClick={back}>
          ‹ {t('write.back')}
        </Button>
      </div>
      <ScaleBanner onOpen={back} />
    </>
  );
  if (step?.at === 'card')
    return (
      <>
        {backButton}
        <WriteCard writing={step.writing} onWriting={(writing) => turn({ at: 'card', writing })} onDone={back} />
      </>
    );
  if (agreement)
    return (
      <>
        {backButton}
        <Suspense fallback={<Loading />}>
          <AgreementForm key={agreement.id} agreement={agreement} onDone={back} />
        </Suspense>
      </>
    );
  if (atScale)
    return (
      <>
        <PhoneRound />
        <Suspense fallback={<Loading />}>
          <PhoneScale onBoard={() => setAtScale(false)} />
        </Suspense>
        <SignalButtons />
      </>
    );
  const summing = view.conduct.phase === 'summingUp';
  return (
    <>
      <PhoneRound />
      <ScaleBanner onOpen={() => setAtScale(true)} />
      <PhoneQuestion />
      {summing && (
        <div>
          <Button look="secondary" onClick={() => setShowBoard(!showBoard)}>
            {showBoard ? t('summary.backToSummary') : t('summary.board')}
          </Button>
        </div>
      )}
      {summing && !showBoard ? (
        <Suspense fallback={<Loading />}>
          <SummaryView onEdit={onAgreement} />
        </Suspense>
      ) : (
        <PhoneColumns
          own={own}
          setOwn={setOwn}
          onWrite={(writing) => go({ at: 'card', writing })}
          onAgreement={onAgreement}
        />
      )}
      <SignalButtons />
    </>
  );
}
