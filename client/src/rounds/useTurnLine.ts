import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';

/** "NU: Signe · Næste: Elmer"; empty when nobody has the turn. */
export function useTurnLine(): string {
  const t = useTranslations('leading.round');
  const { view, people } = useMeetingBoard();
  const naming = useNaming(people);
  if (!view.round?.now) return '';
  const { now, next } = view.round;
  if (next === null) return t('nowOnly', { now: naming.short(now) });
  return t('nowAndNext', { now: naming.short(now), next: naming.short(next) });
}
