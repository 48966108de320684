import type { ScaleResult } from '@samtavlen/shared/board/scales.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './picture.module.css';
import { useScaleWords } from './useScaleWords.ts';

const RUNGS: readonly number[] = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
const WITHOUT = ['dontKnow', 'ratherNot'] as const;

/** Everyone's mark on one ladder, the same number side by side. For the eye; the table says it to screen readers. */
export function ScaleLadder({ result }: { result: ScaleResult }) {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const marks = (value: number | (typeof WITHOUT)[number]) =>
    people
      .filter(({ id }) => result.answers[id]?.value === value)
      .map(({ id }) => (
        <bdi key={id} className={styles.mark}>
          {naming.short(id)}
        </bdi>
      ));
  const ends: Record<number, string> = { 0: words.low(result.scale), 10: words.high(result.scale) };
  return (
    <div className={styles.picture} aria-hidden="true">
      {RUNGS.map((value) => (
        <div key={value} className={styles.row}>
          <span className={styles.number}>{value}</span>
          <span className={styles.marks}>{marks(value)}</span>
          {ends[value] && <span className={styles.end}>{ends[value]}</span>}
        </div>
      ))}
      {WITHOUT.filter((value) => marks(value).length > 0).map((value) => (
        <div key={value} className={styles.beside}>
          <span>{t(`answers.${value}`)}:</span>
          <span className={styles.marks}>{marks(value)}</span>
        </div>
      ))}
    </div>
  );
}
