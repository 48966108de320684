import type { FamilySummary } from '@samtavlen/shared/family/familySchema.ts';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { Section } from '../ui/Section.tsx';
import styles from './StartPage.module.css';

/** What waits to be followed up, in calm words: no red, no ranking. */
export function OpenAgreements({ families }: { families: readonly FamilySummary[] }) {
  const t = useTranslations('staff.start');
  const open = families.filter((family) => family.openAgreements > 0);
  const overdue = open.reduce((sum, family) => sum + family.overdueAgreements, 0);
  return (
    <Section title={t('followUp')}>
      {overdue > 0 && <p>{t('overdueAll', { count: overdue })}</p>}
      {open.length === 0 ? (
        <p>{t('followUpNone')}</p>
      ) : (
        <ul className={styles.open}>
          {open.map((family) => (
            <li key={family.id}>
              <Link href={`/familier/${family.id}`}>{[family.reference, ...family.children].join(' · ')}</Link>
              <span>
                {t('followUpCount', { count: family.openAgreements })}
                {family.overdueAgreements > 0 && ` · ${t('overdue', { count: family.overdueAgreements })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
