import { undecided } from '@samtavlen/shared/board/parking.ts';
import { parkCard, takeIn, unparkCard } from '@samtavlen/shared/board/settingAside.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './closing.module.css';

/** Enough of a card to know it by, in characters. */
const ABOUT = 80;

/** What waits must be decided on before a meeting closes: onto the board, or along to the next meeting. */
export function EmptyFirst() {
  const t = useTranslations('voices');
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  const actions = useRoomActions();
  const waiting = undecided(board);
  if (waiting.length === 0) return null;
  const onBoard = () =>
    actions.write(({ doc, board: roots, me: by, at }) => {
      for (const { id, parked } of waiting)
        if (parked) unparkCard(doc, roots, id);
        else takeIn(doc, roots, id, { by, at });
    });
  const toNext = () =>
    actions.write(({ doc, board: roots, me: by, at }) => {
      for (const { id, parked } of waiting) {
        if (!parked) takeIn(doc, roots, id, { by, at });
        parkCard(doc, roots, id, { by, at, why: parked?.why ?? '', next: true });
      }
    });
  return (
    <Notice kind="warning">
      <p>{t('closing.emptyFirst')}</p>
      <ul className={styles.list}>
        {waiting.map(({ id, text, author }) => (
          <li key={id} dir="auto">
            »{text.slice(0, ABOUT)}« – {naming.short(author)}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button look="secondary" onClick={toNext}>
          {t('closing.allToNext')}
        </Button>
        <Button look="secondary" onClick={onBoard}>
          {t('closing.allOnBoard')}
        </Button>
      </div>
    </Notice>
  );
}
