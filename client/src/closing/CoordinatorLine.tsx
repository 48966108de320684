import { useTranslations } from 'use-intl';
import { useDayWords } from '../agreements/useDayWords.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';

/** Who coordinates, for everyone: the one the family has chosen, or has had since an earlier meeting. */
export function CoordinatorLine() {
  const t = useTranslations('closing.coordinator');
  const day = useDayWords();
  const { view, people } = useMeetingBoard();
  const naming = useNaming(people);
  const { coordinator, coordinatorBefore: before } = view;
  if (coordinator?.answer === 'yes') return <p>{t('is', { name: naming.short(coordinator.person) })}</p>;
  return before && <p>{t('before', { name: before.name, day: day(before.day) })}</p>;
}
