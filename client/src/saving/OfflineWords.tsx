import { useTranslations } from 'use-intl';
import { useGuestNet } from './useGuestNet.ts';

/** Why there is no contact, as far as the phone can tell. */
export function OfflineWords() {
  const t = useTranslations('meeting.net');
  return useGuestNet() ? t('guest') : t('offline');
}
