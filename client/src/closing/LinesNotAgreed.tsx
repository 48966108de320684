import { readAloud, saidToLine } from '@samtavlen/shared/board/readingAloud.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './closing.module.css';
import { NotQuiteList } from './NotQuiteList.tsx';
import { useLineRead } from './useLineRead.ts';

/** The lines somebody does not quite agree with, each with what they say. */
export function LinesNotAgreed() {
  const t = useTranslations('closing.aloud');
  const { board } = useMeetingBoard();
  const { line: now } = useLineRead();
  const lines = readAloud(board).filter(
    ({ key, at }) =>
      at !== now?.at && Object.values(saidToLine(board, key)).some(({ stance }) => stance === 'notQuite'),
  );
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t('notAgreed')}</h3>
      <ul className={styles.stances}>
        {lines.map((line) => (
          <li key={line.at} dir="auto">
            »{line.text}«
            <NotQuiteList line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}
