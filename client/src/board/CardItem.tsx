import type { Card } from '@samtavlen/shared/board/cards.ts';
import { laneOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { ProposeWording } from '../wordings/laterParts.ts';
import { ActionMenu } from './ActionMenu.tsx';
import styles from './board.module.css';
import { CardWords } from './CardWords.tsx';
import { CardFactLines, EditFacts } from './laneParts.ts';
import { RewordCard } from './laterParts.ts';
import { useCardActions } from './useCardActions.ts';

/** Enough of a card to know which one a button is about, in characters. */
const ABOUT = 40;

/** One card on the board with its single "Handlinger" button. `handle` is the facilitator's grip for dragging. */
export function CardItem(props: {
  card: Card;
  index: number;
  count: number;
  handle?: ReactNode;
  onAgreement: (id: string) => void;
}) {
  const { card, index, count, handle, onAgreement } = props;
  const t = useTranslations('meeting.board');
  const { me, view, template } = useMeetingBoard();
  const [writing, setWriting] = useState<'reword' | 'propose' | 'facts' | null>(null);
  const actions = useCardActions(
    card,
    { index, count },
    {
      reword: () => setWriting('reword'),
      propose: () => setWriting('propose'),
      facts: () => setWriting('facts'),
      agreement: onAgreement,
    },
  );
  const done = () => setWriting(null);
  return (
    <article
      className={styles.card}
      data-column={card.column}
      data-own={card.author === me || undefined}
      data-large={view.conduct.spotlight === card.id || undefined}
    >
      {handle}
      {writing === 'reword' ? <RewordCard card={card} onDone={done} /> : <CardWords card={card} />}
      {laneOf(template, card) !== null && writing !== 'facts' && <CardFactLines card={card} />}
      {writing === 'facts' && <EditFacts card={card} onDone={done} />}
      {writing === 'propose' && <ProposeWording card={card} onDone={done} />}
      {view.conduct.spotlight === card.id && <p className={styles.large}>{t('large')}</p>}
      {writing === null && <ActionMenu label={t('actions')} about={card.text.slice(0, ABOUT)} actions={actions} />}
    </article>
  );
}
