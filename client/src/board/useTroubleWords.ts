import { useTranslations } from 'use-intl';
import type { CardTrouble } from './cardTrouble.ts';

/** The sentence for what is wrong with a text; `empty` when someone shares nothing. */
export function useTroubleWords(): (trouble: CardTrouble | 'empty') => string {
  const t = useTranslations('meeting.write');
  return (trouble) => {
    if (trouble === 'empty') return t('empty');
    if (trouble.kind === 'tooLong') return `${t('tooLong', { over: trouble.over })} ${t('kept')}`;
    return t('privateNumber');
  };
}
