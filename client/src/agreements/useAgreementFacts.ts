import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { useDayWords } from './useDayWords.ts';

/** When, and what more is said of an agreement, as pairs of name and words; empty ones are left out where they are set. */
export function useAgreementFacts(): (agreement: Agreement) => Record<'when' | 'tell' | 'grant' | 'answers', string> {
  const t = useTranslations('later.agreement');
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  const day = useDayWords();
  const cardWords = (id: string | null): string => {
    const card = everyCard(board).find((one) => one.id === id && !one.gone);
    return card ? t('answersCard', { text: card.text, name: naming.short(card.author) }) : '';
  };
  return ({ due, standing, tell, needsGrant, from }) => ({
    when: due ? day(due) : standing ? t('standingShort') : '',
    tell,
    grant: needsGrant ? t('needsGrantShort') : '',
    answers: cardWords(from),
  });
}
