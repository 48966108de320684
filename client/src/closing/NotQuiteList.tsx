import { type ReadLine, saidToLine } from '@samtavlen/shared/board/readingAloud.ts';
import { useTranslations } from 'use-intl';
import { inTableOrder } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './closing.module.css';

/** Who does not quite agree with a line, each in their own words. Who agrees is not listed: silence would show. */
export function NotQuiteList({ line }: { line: Pick<ReadLine, 'key'> }) {
  const t = useTranslations('later.summary');
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  const said = saidToLine(board, line.key);
  const notQuite = inTableOrder(people, Object.keys(said)).filter((id) => said[id]?.stance === 'notQuite');
  if (notQuite.length === 0) return null;
  return (
    <ul className={styles.stances}>
      {notQuite.map((id) => (
        <li key={id} dir="auto">
          {t('saidNotQuite', { name: naming.short(id), words: said[id]?.words ?? '' })}
        </li>
      ))}
    </ul>
  );
}
