import { TITLE_LENGTH } from '@samtavlen/shared/board/limits.ts';
import { useTranslations } from 'use-intl';
import { sentenceTrouble } from '../saving/textTrouble.ts';

/** What a title has against it, in words. */
export function useTitleTrouble(): (title: string) => string | undefined {
  const t = useTranslations('voices');
  return (title) => {
    const trouble = sentenceTrouble(title, TITLE_LENGTH);
    if (trouble === null) return undefined;
    return trouble === 'privateNumber' ? t('privateNumber') : t(`group.${trouble}`);
  };
}
