import type { ScaleQuestion } from '@samtavlen/shared/board/scales.ts';
import { isSameGoal } from '@samtavlen/shared/family/sameGoal.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useDates } from '../ui/useDates.ts';
import { useGoal } from './useGoal.ts';
import { useScaleWords } from './useScaleWords.ts';

/**
 * What oneself answered to the scale at earlier meetings; about a goal, to that goal. Folded: an old number steers a new
 * one, so one asks for it.
 */
export function MyEarlier({ question }: { question: ScaleQuestion }) {
  const t = useTranslations('method.scales');
  const { day } = useDates();
  const words = useScaleWords();
  const { scale, about: card } = question;
  const text = useGoal(question)?.text ?? '';
  const about = card === undefined ? undefined : { card, text };
  const own = useMeetingBoard().view.myNumbers.filter((one) => one.scale === scale && isSameGoal(one.about, about));
  if (own.length === 0) return null;
  return (
    <details>
      <summary>{t('mineBefore')}</summary>
      <p>{t('mineBeforeHint')}</p>
      <ul>
        {own.map((number) => (
          <li key={number.day}>{t('mineOn', { day: day(number.day), answer: words.answer(number) })}</li>
        ))}
      </ul>
    </details>
  );
}
