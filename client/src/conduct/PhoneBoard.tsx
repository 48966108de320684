import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBegunWords } from '../board/begunWords.ts';
import { useFocusBack } from '../board/useFocusBack.ts';
import { useOwnColumn } from '../board/useOwnColumn.ts';
import { useStep } from '../board/useStep.ts';
import { WriteCard } from '../board/WriteCard.tsx';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useGuide } from '../questions/useGuide.ts';
import { PhoneRound } from '../rounds/PhoneRound.tsx';
import { useScaleOpen } from '../scales/useScaleOpen.ts';
import { Button } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import { usePlain } from '../words/plain.ts';
import { PhoneHouses, PlainColumns, ShownToMe } from './houseParts.ts';
import {
  AgreementForm,
  HousesButtons,
  PhoneQuestion,
  PhoneScale,
  ScaleBanner,
  SignalButtons,
  SummaryView,
  useLaterParts,
} from './laterParts.ts';
import { PhoneColumns } from './PhoneColumns.tsx';
import type { PhoneStep } from './PhoneSteps.ts';
import styles from './phone.module.css';

/** The meeting on a phone while it goes on: the board, or one card, or one agreement, or the summary. */
export const PhoneBoard = memo(function PhoneBoard() {
  const t = useTranslations('meeting');
  const { board, view, me } = useMeetingBoard();
  const [step, go, back, turn] = useStep<PhoneStep>();
  const [showBoard, setShowBoard] = useState(false);
  const [own, setOwn] = useOwnColumn();
  const [atScale, setAtScale] = useScaleOpen();
  const plain = usePlain();
  useLaterParts();
  useGuide(); // Asked for now, so that it is here when a card is written.
  useFocusBack(step !== null);
  useBegunWords(me, (writing) => go({ at: 'card', writing }));
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
        <AgreementForm key={agreement.id} agreement={agreement} onDone={back} meanwhile={<Loading />} />
      </>
    );
  if (step?.at === 'houses') return <PhoneHouses step={step} onStep={go} onBack={back} meanwhile={<Loading />} />;
  if (atScale)
    return (
      <>
        <PhoneRound />
        <PhoneScale onBoard={() => setAtScale(false)} meanwhile={<Loading />} />
        <SignalButtons />
      </>
    );
  const Columns = plain ? PlainColumns : PhoneColumns;
  const summing = view.conduct.phase === 'summingUp';
  return (
    <>
      <PhoneRound />
      <ScaleBanner onOpen={() => setAtScale(true)} />
      <PhoneQuestion />
      {summing && (
        <div>
          <Button look="secondary" onClick={() => setShowBoard(!showBoard)}>
            {showBoard ? t('board.toSummary') : t('board.toBoard')}
          </Button>
        </div>
      )}
      <HousesButtons onOpen={(child) => go({ at: 'houses', child })} />
      {summing && !showBoard ? (
        <SummaryView onEdit={onAgreement} meanwhile={<Loading />} />
      ) : (
        <Columns
          own={own}
          setOwn={setOwn}
          onWrite={(writing) => go({ at: 'card', writing })}
          onAgreement={onAgreement}
        />
      )}
      {view.shownToMe.length > 0 && <ShownToMe />}
      <SignalButtons />
    </>
  );
});
