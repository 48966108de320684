import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';

/** Said on every page where staff still read names of places. */
export function ProtectedAddressNotice({ of }: { of: { protectedAddress: boolean } }) {
  const t = useTranslations('staff.protectedAddress');
  return of.protectedAddress ? (
    <Notice kind="warning">
      <p>{t('notice')}</p>
      <p>{t('ownWords')}</p>
    </Notice>
  ) : null;
}
