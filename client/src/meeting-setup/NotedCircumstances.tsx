import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';

/** What is noted of the family, which decides the first questions; changed where it was noted. */
export function NotedCircumstances({ family: { id, circumstances } }: { family: Family }) {
  const t = useTranslations('texts.circumstances');
  if (circumstances.length === 0) return null;
  return (
    <p>
      {t('noted', { what: circumstances.map((one) => t(`${one}.label`)).join(', ') })}{' '}
      <Link href={`/familier/${id}/ret`}>{t('change')}</Link>
    </p>
  );
}
