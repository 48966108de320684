import type { ScaleQuestion } from '@samtavlen/shared/board/scales.ts';
import { useTranslations } from 'use-intl';
import styles from './goal.module.css';
import { useGoal } from './useGoal.ts';

/** The goal a scale is about, as it was said; nothing for the scales about the whole. Stands in a heading or a legend too. */
export function GoalQuote({ question }: { question: ScaleQuestion }) {
  const t = useTranslations('method.scales');
  const goal = useGoal(question);
  if (question.about === undefined) return null;
  if (!goal) return <span className={styles.goal}>{t('aboutGoalGone')}</span>;
  return (
    <span className={styles.goal}>
      <span dir="auto">»{goal.text}«</span> <span className={styles.by}>– {goal.by}</span>
    </span>
  );
}
