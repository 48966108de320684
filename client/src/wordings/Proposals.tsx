import type { Card } from '@samtavlen/shared/board/cards.ts';
import { acceptWording, putWordingAway } from '@samtavlen/shared/board/wordingChanges.ts';
import type { Wording } from '@samtavlen/shared/board/wordings.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { speaksFor } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import styles from './wordings.module.css';

const useAway = (wording: Wording) => {
  const actions = useRoomActions();
  return () => actions.write(({ doc, board, me: by, at }) => putWordingAway(doc, board, wording.id, { by, at }));
};

/** The author's own yes or no; for a seat, after the words have been read aloud. */
function YesAndNo({ card, wording }: { card: Card; wording: Wording }) {
  const t = useTranslations('method.wordings');
  const { people, me } = useMeetingBoard();
  const actions = useRoomActions();
  const naming = useNaming(people);
  const seat = card.author !== me;
  const name = naming.short(card.author);
  const putAway = useAway(wording);
  const accept = () => {
    actions.write(({ doc, board, at, scribe }) =>
      acceptWording(doc, board, wording.id, { text: card.text, at, ...scribe(card.author) }),
    );
    announce(t('accepted'));
  };
  return (
    <>
      {seat && <p className={styles.by}>{t('readAloud', { name })}</p>}
      <div className={styles.buttons}>
        <Button look="secondary" onClick={accept}>
          {seat ? t('yesSeat', { name }) : t('yes')}
        </Button>
        <Button look="quiet" onClick={putAway}>
          {seat ? t('noSeat') : t('no')}
        </Button>
      </div>
    </>
  );
}

function Proposal({ card, wording }: { card: Card; wording: Wording }) {
  const t = useTranslations('method.wordings');
  const { people, me, canWrite } = useMeetingBoard();
  const putAway = useAway(wording);
  const naming = useNaming(people);
  const mine = speaksFor(people, me, card.author);
  return (
    <li className={styles.proposal}>
      <p className={styles.words} dir="auto">
        {wording.body}
      </p>
      <p className={styles.by}>
        {t('by', { name: naming.short(wording.by) })} {!mine && t('waits', { name: naming.short(card.author) })}
      </p>
      {canWrite && mine && <YesAndNo card={card} wording={wording} />}
      {canWrite && wording.by === me && (
        <Button look="quiet" onClick={putAway}>
          {t('takeBack')}
        </Button>
      )}
    </li>
  );
}

/** Wordings proposed beside a card that its author has not answered. */
export function Proposals({ card, agreed }: { card: Card; agreed: Wording | null }) {
  const t = useTranslations('method.wordings');
  const { board } = useMeetingBoard();
  const open = board.wordings.filter(({ id, card: of, accepted }) => of === card.id && id !== agreed?.id && !accepted);
  if (open.length === 0) return null;
  return (
    <section aria-label={t('proposals')} className={styles.proposals}>
      <h3>{t('proposals')}</h3>
      <ul>
        {open.map((wording) => (
          <Proposal key={wording.id} card={card} wording={wording} />
        ))}
      </ul>
    </section>
  );
}
