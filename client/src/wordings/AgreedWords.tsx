import type { Card } from '@samtavlen/shared/board/cards.ts';
import { takeYesBack } from '@samtavlen/shared/board/wordingChanges.ts';
import type { Wording } from '@samtavlen/shared/board/wordings.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { speaksFor } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import styles from './wordings.module.css';

/** The wording the author has said yes to; the own words are one tap away, and stay. */
export function AgreedWords({ card, agreed }: { card: Card; agreed: Wording }) {
  const t = useTranslations('method.wordings');
  const { people, me, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const naming = useNaming(people);
  const [verbatim, setVerbatim] = useState(false);
  const name = naming.short(card.author);
  return (
    <div className={styles.agreed}>
      <p className={styles.words} dir="auto">
        {agreed.body}
      </p>
      <p className={styles.by}>{t('sharedBy', { by: naming.short(agreed.by) })}</p>
      <Button look="quiet" aria-expanded={verbatim} onClick={() => setVerbatim(!verbatim)}>
        {t('verbatim')}
      </Button>
      {verbatim && (
        <figure className={styles.verbatim}>
          <figcaption>{t('verbatimOf', { name })}</figcaption>
          <blockquote dir="auto">{card.text}</blockquote>
        </figure>
      )}
      {verbatim && canWrite && speaksFor(people, me, card.author) && (
        <Button look="quiet" onClick={() => actions.write(({ doc, board }) => takeYesBack(doc, board, agreed.id))}>
          {card.author === me ? t('own') : t('ownSeat', { name })}
        </Button>
      )}
    </div>
  );
}
