import { newCardId } from '@samtavlen/shared/board/cards.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useTranslations } from 'use-intl';
import { AgreementForm } from '../agreements/AgreementForm.tsx';
import { ControlAside } from '../board/ControlAside.tsx';
import { ControlBoard } from '../board/ControlBoard.tsx';
import { DraftList } from '../board/DraftList.tsx';
import { WithdrawnTray } from '../board/WithdrawnTray.tsx';
import { WriteCard } from '../board/WriteCard.tsx';
import { ChooseNext } from '../closing/ChooseNext.tsx';
import { ReadAloud } from '../closing/ReadAloud.tsx';
import { SummaryView } from '../closing/SummaryView.tsx';
import { DangerPanel } from '../danger-statements/dangerParts.ts';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './control.module.css';
import { EarlierPanel } from './EarlierPanel.tsx';
import type { BoardStep } from './PhoneSteps.ts';

export interface MiddleProps {
  step: BoardStep | null;
  go: (step: BoardStep) => void;
  back: () => void;
  turn: (step: BoardStep) => void;
}

/** One card or one agreement being written; the board waits behind it. */
function Panel({ step, back, turn }: Omit<MiddleProps, 'go'>) {
  const t = useTranslations('meeting.write');
  const { board } = useMeetingBoard();
  const agreement = step?.at === 'agreement' ? board.agreements.find(({ id }) => id === step.id) : undefined;
  if (step?.at !== 'card' && step?.at !== 'dangers' && !agreement) return null;
  return (
    <div className={styles.panel}>
      <Button look="quiet" onClick={back}>
        ‹ {t('back')}
      </Button>
      {step?.at === 'card' && (
        <WriteCard writing={step.writing} onWriting={(writing) => turn({ at: 'card', writing })} onDone={back} />
      )}
      {step?.at === 'dangers' && <DangerPanel />}
      {agreement && <AgreementForm key={agreement.id} agreement={agreement} onDone={back} />}
    </div>
  );
}

/** What fills the middle of the control page: the board, the summary, or what is being written. */
export function ControlMiddle({ step, go, back, turn }: MiddleProps) {
  const { board, view, people, me, canWrite } = useMeetingBoard();
  const onAgreement = (id: string) => go({ at: 'agreement', id });
  const onWrite = (column: ColumnId) => me && go({ at: 'card', writing: { column, author: me, draft: newCardId() } });
  const writes =
    step?.at === 'card' ||
    step?.at === 'dangers' ||
    (step?.at === 'agreement' && board.agreements.some(({ id }) => id === step.id));
  if (writes && canWrite) return <Panel step={step} back={back} turn={turn} />;
  if (view.conduct.phase === 'summingUp')
    return (
      <div className={styles.panel}>
        <ReadAloud />
        <ChooseNext />
        <SummaryView onEdit={onAgreement} />
      </div>
    );
  return (
    <div className={styles.boardAndTray}>
      <EarlierPanel />
      <ControlBoard onWrite={onWrite} onAgreement={onAgreement} onDangers={() => go({ at: 'dangers' })} />
      <ControlAside onAgreement={onAgreement} />
      {canWrite &&
        voicesOf(people, me).map((voice) => (
          <DraftList key={voice.id} author={voice.id} onWrite={(writing) => go({ at: 'card', writing })} />
        ))}
      <WithdrawnTray />
    </div>
  );
}
