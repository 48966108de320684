import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import type { ScaleQuestion } from '@samtavlen/shared/board/scales.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { useScaleWords } from './useScaleWords.ts';

/** A goal as it stands on the board, in the words of whoever set it. */
export interface GoalNow {
  text: string;
  by: string;
}

/** The goal that is asked about; null when nobody can read it any more, and for scales about the whole. */
export function useGoal({ about }: ScaleQuestion): GoalNow | null {
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  const card = about === undefined ? undefined : everyCard(board).find(({ id, gone }) => id === about && !gone);
  return card ? { text: card.text, by: card.carried?.name || naming.short(card.author) } : null;
}

/** The question as it is read aloud, with the goal it is about. */
export function useQuestion(question: ScaleQuestion): string {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  const goal = useGoal(question);
  const plain = words.question(question.scale);
  if (goal) return t('aboutGoal', { question: plain, words: goal.text, name: goal.by });
  return question.about === undefined ? plain : `${plain} ${t('aboutGoalGone')}`;
}
