import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { DangerWords } from './DangerWords.tsx';
import styles from './danger.module.css';

/** The statements for the whole room, to be read aloud. What each answers stands on the phones, not here. */
export function WallDanger() {
  const t = useTranslations('safety.danger');
  const { board } = useMeetingBoard();
  const count = board.dangerStatements.length;
  return (
    <main className={styles.wall} data-many={count > 1 || undefined}>
      <h2>{t('title')}</h2>
      {board.dangerStatements.map((statement) => (
        <article key={statement.id} className={styles.onWall}>
          <DangerWords text={statement.now} />
        </article>
      ))}
      {count === 0 && <p>{t('none')}</p>}
    </main>
  );
}
