import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useRoom, useRoomActions } from '../meeting-room/hooks.ts';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './board.module.css';

/** After sharing: the words, who can see them, and a way back that waits as long as one likes. */
export function CardShared(props: { id: string; onDone: () => void; onAnother: () => void }) {
  const t = useTranslations('meeting.write');
  const b = useTranslations('meeting.board');
  const { connection } = useRoom();
  const { board, people, me } = useMeetingBoard();
  const actions = useRoomActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shown = board.columns.flatMap(({ cards }) => cards).find(({ id }) => id === props.id);
  const taken = board.withdrawn.cards.find(({ id }) => id === props.id);
  const card = shown ?? taken;
  const forSeat = card && card.author !== me ? personWith(people, card.author) : undefined;
  const sent = connection === 'online';
  const title = forSeat ? t('sharedFor', { name: forSeat.name }) : t('shared');
  const heard = sent ? `✓ ${title}` : t('waiting');
  return (
    <div className={styles.write}>
      <h2 ref={heading} tabIndex={-1}>
        {taken ? b('taken') : heard}
      </h2>
      {card && (
        <p className={styles.quote} dir="auto">
          {card.text}
        </p>
      )}
      {!taken && <p>{sent ? t('seenByAll') : t('sharedOffline')}</p>}
      <div className={styles.buttons}>
        {taken ? (
          <Button look="secondary" onClick={() => actions.restoreCard(props.id)}>
            {b('restore')}
          </Button>
        ) : (
          <Button look="secondary" onClick={() => actions.withdrawCard(props.id)}>
            {t('takeBack')}
          </Button>
        )}
        <Button look="secondary" onClick={props.onAnother}>
          {t('another')}
        </Button>
      </div>
      <Button look="primary" wide onClick={props.onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
