import type { ScaleId } from '@samtavlen/shared/board/scales.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { useScaleWords } from '../scales/useScaleWords.ts';
import styles from './strip.module.css';

const STEPS: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** There is room for a first name: the whole name stood there when the scale was shown. */
const firstName = ({ name }: { name: string }): string => name.split(' ')[0] ?? name;

/** The scale along the bottom of *Overblik*: empty until it has been shown, then each at their own number. */
export function WallStrip({ scale }: { scale: ScaleId }) {
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  const words = useScaleWords();
  const answers = board.scales.find((result) => result.scale === scale)?.answers ?? {};
  const at = (step: number) => people.filter(({ id }) => answers[id]?.value === step).map(firstName);
  return (
    <aside className={styles.strip} aria-label={words.question(scale)}>
      <p className={styles.question}>
        {words.question(scale)}
        <span>
          0: {words.low(scale)} · 10: {words.high(scale)}
        </span>
      </p>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step} data-taken={at(step).length > 0 || undefined}>
            <strong>{step}</strong>
            <bdi>{naming.list(at(step))}</bdi>
          </li>
        ))}
      </ol>
    </aside>
  );
}
