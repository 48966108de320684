import { saidToLine } from '@samtavlen/shared/board/readingAloud.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import styles from './closing.module.css';
import { useLineRead } from './useLineRead.ts';
import { useTurnLines } from './useTurnLines.ts';

/** At the table right now, with or without a phone. */
const isHere = ({ out, here, seat }: PersonInRoom): boolean => !out && (here || seat);

/** Whom the line may still be read with: told to those who lead, and nobody is asked for it. */
function NotAnswered({ line }: { line: string }) {
  const t = useTranslations('closing.aloud');
  const { board, people, view } = useMeetingBoard();
  const naming = useNaming(people);
  const said = saidToLine(board, line);
  const silent = people.filter(
    (person) => isHere(person) && !view.conduct.wentEarly.includes(person.id) && !said[person.id],
  );
  if (silent.length === 0) return <p>{t('allAnswered')}</p>;
  return <p>{t('notAnswered', { names: naming.list(silent.map(({ id }) => naming.short(id))) })}</p>;
}

/** Reads the agreements and the summary aloud, one at a time: each stands large on the wall while it is read. */
export function ReadAloud() {
  const t = useTranslations('closing.aloud');
  const actions = useRoomActions();
  const { lines, line, number } = useLineRead();
  const { next, before, stop } = useTurnLines((command) => void actions.command(command));
  if (lines.length === 0) return null;
  if (!line)
    return (
      <div className={styles.turning}>
        <Button look="secondary" onClick={next}>
          {t('start')}
        </Button>
      </div>
    );
  const isLast = number === lines.length;
  return (
    <section aria-label={t('title')} className={styles.turning}>
      {number > 1 && (
        <Button look="secondary" aria-keyshortcuts="ArrowLeft" onClick={before}>
          {t('before')}
        </Button>
      )}
      {!isLast && (
        <Button look="primary" aria-keyshortcuts="ArrowRight" onClick={next}>
          {t('next')}
        </Button>
      )}
      <Button look={isLast ? 'primary' : 'quiet'} onClick={stop}>
        {t('done')}
      </Button>
      <NotAnswered line={line.key} />
    </section>
  );
}
