import type { Card } from '@samtavlen/shared/board/cards.ts';
import { laneOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReadAloud } from '../device/laterParts.ts';
import { useReadsAloud } from '../device/reading.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CardForm, CardVoices } from '../voices/laterParts.ts';
import { isVoiceForm } from '../voices/voiceForms.ts';
import { ProposeWording } from '../wordings/laterParts.ts';
import { ActionMenu } from './ActionMenu.tsx';
import type { Steps } from './CardStandings.tsx';
import { CardWords } from './CardWords.tsx';
import styles from './card.module.css';
import { CardFactLines, EditFacts } from './laneParts.ts';
import { RewordCard } from './laterParts.ts';
import { type CardWriting, useCardActions } from './useCardActions.ts';

/** Enough of a card to know which one a button is about, in characters. */
const ABOUT = 40;

/** One card on the board with its single "Handlinger" button. `handle` is the facilitator's grip for dragging. */
export function CardItem(props: { card: Card; steps: Steps; handle?: ReactNode; onAgreement: (id: string) => void }) {
  const { card, steps, handle, onAgreement } = props;
  const t = useTranslations('meeting.board');
  const { me, view, board, template } = useMeetingBoard();
  const [writing, setWriting] = useState<CardWriting | null>(null);
  const actions = useCardActions(card, steps, { write: setWriting, agreement: onAgreement });
  const aloud = useReadsAloud();
  const done = () => setWriting(null);
  const beside =
    card.interpreted || board.cardStances[card.id] || board.realityChecks.some((check) => check.card === card.id);
  return (
    <article
      className={styles.card}
      data-column={card.column}
      data-card={card.id}
      data-own={card.author === me || undefined}
      data-large={view.conduct.spotlight === card.id || undefined}
    >
      {handle}
      {writing === 'reword' ? <RewordCard card={card} onDone={done} /> : <CardWords card={card} />}
      {laneOf(template, card) !== null && writing !== 'facts' && <CardFactLines card={card} />}
      {writing === 'facts' && <EditFacts card={card} onDone={done} />}
      {writing === 'propose' && <ProposeWording card={card} onDone={done} />}
      {beside && <CardVoices card={card} />}
      {writing !== null && isVoiceForm(writing) && <CardForm form={writing} card={card} onDone={done} />}
      {view.conduct.spotlight === card.id && <p className={styles.large}>{t('large')}</p>}
      {aloud && <ReadAloud words={card.text} />}
      {writing === null && actions && (
        <ActionMenu label={t('actions')} about={card.text.slice(0, ABOUT)} actions={actions} />
      )}
    </article>
  );
}
