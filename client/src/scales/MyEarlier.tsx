import type { ScaleId } from '@samtavlen/shared/board/scales.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useDates } from '../ui/useDates.ts';
import { useScaleWords } from './useScaleWords.ts';

/** What oneself answered to the scale at earlier meetings. Folded: an old number steers a new one, so one asks for it. */
export function MyEarlier({ scale }: { scale: ScaleId }) {
  const t = useTranslations('method.scales');
  const { day } = useDates();
  const words = useScaleWords();
  const own = useMeetingBoard().view.myNumbers.filter((number) => number.scale === scale);
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
