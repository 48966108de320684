import { rangeOf } from '@samtavlen/shared/board/rangeOf.ts';
import type { ScaleAnswer, ScaleId, ScaleResult } from '@samtavlen/shared/board/scales.ts';
import { useTranslations } from 'use-intl';

export interface ScaleWords {
  name(scale: ScaleId): string;
  question(scale: ScaleId): string;
  /** What 0 means, and what 10 means. */
  low(scale: ScaleId): string;
  high(scale: ScaleId): string;
  /** "4", "3 – Svært", "Ved ikke" */
  answer(answer: Pick<ScaleAnswer, 'value' | 'face'>): string;
  /** "Tallene går fra 3 til 5." Never an average. */
  range(result: ScaleResult): string;
}

/** How scales and answers are said everywhere. */
export function useScaleWords(): ScaleWords {
  const t = useTranslations('method.scales');
  return {
    name: (scale) => t(`of.${scale}.name`),
    question: (scale) => t(`of.${scale}.question`),
    low: (scale) => t(`of.${scale}.low`),
    high: (scale) => t(`of.${scale}.high`),
    answer: ({ value, face }) => {
      if (typeof value !== 'number') return t(`answers.${value}`);
      return face === null ? String(value) : t('withFace', { value, face: t(`faces.${face}`) });
    },
    range: (result) => {
      const range = rangeOf(result);
      if (!range) return t('range.none');
      return t(range.low === range.high ? 'range.same' : 'range.span', range);
    },
  };
}
