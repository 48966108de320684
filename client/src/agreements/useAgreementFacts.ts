import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { safetyGoals } from '@samtavlen/shared/board/safetyGoals.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { useDayWords } from './useDayWords.ts';

/** When, and what more is said of an agreement, as pairs of name and words; empty ones are left out where they are set. */
export function useAgreementFacts(): (
  agreement: Agreement,
) => Record<'when' | 'tell' | 'grant' | 'goal' | 'answers', string> {
  const t = useTranslations('later.agreement');
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  const day = useDayWords();
  const lane = useTranslations('common.lanes');
  const goal = (id: string | null): string => {
    const card = safetyGoals(board.columns).find((one) => one.id === id);
    return card?.lane ? t('goalCard', { side: lane(card.lane), text: card.text }) : '';
  };
  const cardWords = (id: string | null): string => {
    const card = everyCard(board).find((one) => one.id === id && !one.gone);
    return card && !goal(id) ? t('answersCard', { text: card.text, name: naming.short(card.author) }) : '';
  };
  return ({ due, standing, tell, needsGrant, from }) => ({
    when: due ? day(due) : standing ? t('standingShort') : '',
    tell,
    grant: needsGrant ? t('needsGrantShort') : '',
    goal: goal(from),
    answers: cardWords(from),
  });
}
