import { answerCheck, decideCheck, takeCheckBack } from '@samtavlen/shared/board/askingWhether.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { type Decision, decisionWords, type RealityCheck } from '@samtavlen/shared/board/realityChecks.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { speaksFor } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { SentenceForm } from './SentenceForm.tsx';
import styles from './voices.module.css';

interface CheckProps {
  card: Card;
  check: RealityCheck;
}

/** Note, answer and decision, each with whose it is. */
export function CheckLines({ card, check }: CheckProps) {
  const t = useTranslations('voices.check');
  const naming = useNaming(useMeetingBoard().people);
  const { note, by, answer, decision } = check;
  return (
    <dl className={styles.check}>
      <dt>
        {t('title')} {t('by', { name: naming.short(by) })}
      </dt>
      <dd dir="auto">»{note}«</dd>
      {answer && <dt>{t('answered', { name: naming.short(card.author) })}</dt>}
      {answer && <dd dir="auto">»{answer.words}«</dd>}
      {decision && <dt>{t(`decision.${decision.decision}`)}</dt>}
      {decision && decision.words !== '' && <dd dir="auto">{decision.words}</dd>}
    </dl>
  );
}

function Answer({ card, check, onDone }: CheckProps & { onDone: () => void }) {
  const t = useTranslations('voices.check');
  const { people, me } = useMeetingBoard();
  const actions = useRoomActions();
  const name = useNaming(people).short(card.author);
  const send = (words: string) => {
    actions.write(({ doc, board, at, scribe }) =>
      answerCheck(doc, board, check.id, { words, at, ...scribe(card.author) }),
    );
    onDone();
  };
  return (
    <SentenceForm
      name={`answer-${check.id}`}
      label={card.author === me ? t('answer') : t('answerFor', { name })}
      send={t('answerSend')}
      start={check.answer?.words ?? ''}
      onSend={send}
      onCancel={onDone}
    />
  );
}

function Decide({ check, onDone }: Pick<CheckProps, 'check'> & { onDone: () => void }) {
  const t = useTranslations('voices.check');
  const actions = useRoomActions();
  const [decision, setDecision] = useState<Decision['decision']>(check.decision?.decision ?? 'yes');
  const send = (words: string) => {
    actions.write(({ doc, board, me: by, at }) => decideCheck(doc, board, check.id, { decision, words, by, at }));
    onDone();
  };
  return (
    <SentenceForm
      name={`decide-${check.id}`}
      label={t('decideWords')}
      send={t('decideSend')}
      start={check.decision?.words ?? ''}
      optional={decision === 'yes'}
      onSend={send}
      onCancel={onDone}
    >
      <RadioGroup
        name={`decision-${check.id}`}
        label={t('decide')}
        value={decision}
        onChange={setDecision}
        choices={decisionWords.map((value) => ({ value, label: t(`decision.${value}`) }))}
      />
    </SentenceForm>
  );
}

/** One "Kan det lade sig gøre?" under its wish, with what whoever reads it may add. */
export function CardCheck({ card, check }: CheckProps) {
  const t = useTranslations('voices.check');
  const { people, me, facilitator, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const [open, setOpen] = useState<'answer' | 'decide' | null>(null);
  const close = () => setOpen(null);
  const takeBack = () => actions.write(({ doc, board, me: by, at }) => takeCheckBack(doc, board, check.id, { by, at }));
  return (
    <div>
      <CheckLines card={card} check={check} />
      {open === 'answer' && <Answer card={card} check={check} onDone={close} />}
      {open === 'decide' && <Decide check={check} onDone={close} />}
      {open === null && canWrite && (
        <div className={styles.buttons}>
          {speaksFor(people, me, card.author) && (
            <Button look="quiet" onClick={() => setOpen('answer')}>
              {t('answer')}
            </Button>
          )}
          {facilitator && (
            <Button look="quiet" onClick={() => setOpen('decide')}>
              {t('decide')}
            </Button>
          )}
          {(check.by === me || facilitator) && (
            <Button look="quiet" onClick={takeBack}>
              {t('takeBack')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
