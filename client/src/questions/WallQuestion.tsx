import { WALL_AUDIENCE } from '@samtavlen/shared/questions/Question.ts';
import { questionIn } from '@samtavlen/shared/questions/questions.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useLanguage } from '../words/language.ts';
import styles from './questions.module.css';

/** The question the room is asked, large and alone. */
export function WallQuestion() {
  const t = useTranslations('method.questions');
  const { view, template } = useMeetingBoard();
  const language = useLanguage();
  const { question: shown } = view.conduct;
  const asked = shown && questionIn(template.id, shown.column, shown.id);
  if (!asked) return null;
  return (
    <section className={styles.wall} data-column={asked.column} aria-label={t('asked')}>
      <p>{asked.ask[WALL_AUDIENCE][language]}</p>
    </section>
  );
}
