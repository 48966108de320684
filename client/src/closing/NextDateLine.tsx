import { useTranslations } from 'use-intl';
import { useDayWords } from '../agreements/useDayWords.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './closing.module.css';

/** When everyone meets again, and why it is later than planned when it is. Nothing while nobody has said. */
export function NextDateLine() {
  const t = useTranslations('closing.next');
  const words = useDayWords();
  const { next } = useMeetingBoard().view.conduct;
  if (!next) return null;
  return (
    <p className={styles.next}>
      <strong>{t('line', { day: words(next.day) })}</strong>
      {next.why && <span dir="auto">{t('because', { why: next.why })}</span>}
    </p>
  );
}
