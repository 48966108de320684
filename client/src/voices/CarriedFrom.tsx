import type { Carried } from '@samtavlen/shared/board/carried.ts';
import { useTranslations } from 'use-intl';
import { useDates } from '../ui/useDates.ts';

/** Says that the words were said at an earlier meeting. */
export function CarriedFrom({ at, danger }: Carried) {
  const t = useTranslations('voices.carried');
  const { date } = useDates();
  return <span>{t(danger ? 'danger' : 'from', { day: date(at) })}</span>;
}
