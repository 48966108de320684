import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useRoom, useRoomActions } from '../meeting-room/hooks.ts';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './writing.module.css';

/** After sharing: the words, who can see them, and a way back that waits as long as one likes. */
export function CardShared(props: { id: string; onDone: () => void; onAnother: () => void }) {
  const t = useTranslations('meeting.write');
  const b = useTranslations('meeting.board');
  const { connection } = useRoom();
  const { board, people, me } = useMeetingBoard();
  const actions = useRoomActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const found = everyCard(board).find(({ id }) => id === props.id);
  const taken = found?.gone ? found : undefined;
  const card = found;
  const late = found?.late === true;
  const forSeat = card && card.author !== me ? personWith(people, card.author) : undefined;
  const sent = connection === 'online';
  const title = forSeat ? t('sharedFor', { name: forSeat.name }) : t('shared');
  const waits = late ? t('late') : title;
  const heard = sent ? `✓ ${waits}` : t('waiting');
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
      {!taken && <p>{sent ? (late ? t('lateHint') : t('seenByAll')) : t('sharedOffline')}</p>}
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
