import { type Agreement, missingIn, ownersWithoutYes } from '@samtavlen/shared/board/agreements.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { inTableOrder } from '../participants/people.ts';
import { useNaming } from '../participants/useNaming.ts';

const WORD = { what: 'missingWhat', who: 'missingWho', when: 'missingWhen', sign: 'missingSign' } as const;

/**
 * What an agreement still needs, in words.
 * @returns `withNames` says who has not said yes (facilitator's closing only); otherwise only how many.
 */
export function useMissingWords(people: readonly PersonInRoom[]) {
  const t = useTranslations('later.agreement');
  const naming = useNaming(people);
  return (agreement: Agreement, withNames: boolean): string[] =>
    missingIn(agreement).map((part) => {
      if (part !== 'answer') return t(WORD[part]);
      const owners = inTableOrder(people, ownersWithoutYes(agreement));
      if (!withNames) return t('missingAnswerCount', { count: owners.length });
      return t('missingAnswer', {
        names: naming.list(owners.map(naming.short)),
      });
    });
}
