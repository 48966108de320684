import { personOf } from '@samtavlen/shared/board/drafts.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import type { Where } from './houseItems.ts';
import { useHouses } from './useHouses.ts';

/** Who can see a thing right now, in words. */
export function useSeenBy(child: string): (where: Where) => string {
  const t = useTranslations('houses.seen');
  const { people } = useMeetingBoard();
  const { seat } = useHouses(child);
  const naming = useNaming(people);
  return (where) => {
    if (where.at === 'board') return t('everyone');
    if (where.at === 'takenBack') return t('back');
    const person = personOf(where.share);
    if (person !== null) return t('one', { name: naming.short(person) });
    if (where.share === 'everyone') return t('later');
    return seat ? t('nobodySeat', { name: seat }) : t('nobody');
  };
}
