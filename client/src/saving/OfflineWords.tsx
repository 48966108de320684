import { useTranslations } from 'use-intl';
import { useGuestNet } from './useGuestNet.ts';

/** Why there is no contact, as far as the phone can tell. */
export function OfflineWords() {
  const t = useTranslations('meeting.net');
  const guest = useTranslations('later.net')('guest');
  return useGuestNet() ? guest : t('offline');
}
