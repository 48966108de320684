import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useTurnLine } from '../rounds/useTurnLine.ts';
import { WayIn } from './WayIn.tsx';
import styles from './wall.module.css';

/** Where the meeting is, and the way in, always in the same place. */
export function WallHeader() {
  const t = useTranslations('leading.wall');
  const { view, template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const { column, phase } = view.conduct;
  const turn = useTurnLine();
  return (
    <header className={styles.header}>
      <h1 dir="auto">{view.meeting.purpose}</h1>
      <p className={styles.now}>
        {phase === 'summingUp' ? t('summary') : turn || (column ? `${t('now')}: ${title(column)}` : '')}
      </p>
      <WayIn />
    </header>
  );
}
