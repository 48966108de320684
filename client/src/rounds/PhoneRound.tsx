import type { ShownRound } from '@samtavlen/shared/conduct/shown.ts';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { personWith, speaksFor } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import styles from './rounds.module.css';

/** The turn in one sentence, as it is for the person with this phone. */
function useTurnWords(round: ShownRound | null): string {
  const t = useTranslations('meeting.round');
  const { people, me } = useMeetingBoard();
  const naming = useNaming(people);
  const now = round?.now ?? null;
  if (now === null) return '';
  if (now === me) return t('yourTurn');
  const name = naming.short(now);
  if (personWith(people, now)?.seat && speaksFor(people, me, now)) return t('turnOfSeat', { name });
  return t('speaks', { name });
}

function Next({ next }: { next: string }) {
  const t = useTranslations('meeting.round');
  const { people, me } = useMeetingBoard();
  const naming = useNaming(people);
  return <p>{next === me ? t('thenYou') : t('then', { name: naming.short(next) })}</p>;
}

/** Passing one's own turn; what is said then depends on whether one is asked again. */
function PassButton({ me, onPassed }: { me: string; onPassed: () => void }) {
  const t = useTranslations('meeting.round');
  const actions = useRoomActions();
  const [failed, setFailed] = useState(false);
  async function pass(): Promise<void> {
    const answer = await actions.command({ do: 'passTurn', person: me });
    setFailed(!answer.ok);
    if (answer.ok) onPassed();
  }
  return (
    <>
      <Button look="secondary" onClick={() => void pass()}>
        {t('iPass')}
      </Button>
      {failed && <p role="alert">{t('failed')}</p>}
    </>
  );
}

/** A banner that says whose turn it is; in one line while the person writes. It never takes the focus, and has no clock. */
export function PhoneRound({ brief = false }: { brief?: boolean }) {
  const t = useTranslations('meeting.round');
  const { view, me } = useMeetingBoard();
  const { round } = view;
  const words = useTurnWords(round);
  const [passedIn, setPassedIn] = useState<string | null>(null);
  useEffect(() => {
    if (words !== '') announce(words, 'turn');
  }, [words]);
  if (!round || words === '') return null;
  const mine = round.now === me;
  return (
    <section
      className={styles.banner}
      data-mine={mine || undefined}
      data-brief={brief || undefined}
      aria-label={t('title')}
    >
      <p className={styles.turn} dir="auto">
        {words}
      </p>
      {!brief && passedIn === round.column && <p role="status">{t(mine ? 'comesAgain' : 'passed')}</p>}
      {!brief && !mine && round.next !== null && <Next next={round.next} />}
      {!brief && mine && me !== null && <PassButton me={me} onPassed={() => setPassedIn(round.column)} />}
    </section>
  );
}
