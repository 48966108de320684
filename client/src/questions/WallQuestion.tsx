import { questionIn } from '@samtavlen/shared/questions/Guide.ts';
import { WALL_AUDIENCE } from '@samtavlen/shared/questions/Question.ts';
import { saidIn } from '@samtavlen/shared/words/said.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useLanguage } from '../words/language.ts';
import styles from './questions.module.css';
import { useGuide } from './useGuide.ts';

/** The question the room is asked, large and alone. */
export function WallQuestion() {
  const t = useTranslations('method.questions');
  const { view } = useMeetingBoard();
  const guide = useGuide();
  const language = useLanguage();
  const { question: shown } = view.conduct;
  const asked = shown && guide && questionIn(guide, shown.column, shown.id);
  if (!asked) return null;
  return (
    <section className={styles.wall} data-column={asked.column} aria-label={t('asked')}>
      <p>{saidIn(asked.ask[WALL_AUDIENCE], language)}</p>
    </section>
  );
}
