import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { heardByAll } from '../api/heard.ts';
import { HeardTable } from '../heard/HeardTable.tsx';
import { Answer } from '../staff/Answer.tsx';
import { queryKeys } from '../staff/queries.ts';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';

function Together() {
  const t = useTranslations('closing.heard');
  const family = useTranslations('staff.family');
  const heard = useQuery({ queryKey: queryKeys.heard, queryFn: heardByAll });
  return (
    <StaffFrame title={t('pageTitle')} tabTitle={t('pageTitle')} back={{ href: '/', label: family('toTop') }}>
      <p>{t('about')}</p>
      <Answer query={heard}>{(together) => <HeardTable {...together} />}</Answer>
    </StaffFrame>
  );
}

/** `/hoert`: what families say of being heard, all together. */
export function HeardPage() {
  return (
    <StaffQueries>
      <Together />
    </StaffQueries>
  );
}
