import type { Goal, PlanAgreement } from '@samtavlen/shared/family/planSchema.ts';
import { useTranslations } from 'use-intl';
import { Section } from '../ui/Section.tsx';
import { AgreementRow } from './AgreementRow.tsx';
import styles from './FamilyPage.module.css';

const isFinished = ({ status }: PlanAgreement) => status === 'done' || status === 'changed';

/** What falls first stands first; what has no date stands last. */
const byDue = (a: PlanAgreement, b: PlanAgreement) => (a.due ?? '9999').localeCompare(b.due ?? '9999');

interface AgreementsProps {
  agreements: readonly PlanAgreement[];
  /** The plan's, so that an agreement can say which it belongs to. */
  goals: readonly Goal[];
}

function AgreementList({ title, agreements, goals }: AgreementsProps & { title: string }) {
  if (agreements.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subhead}>{title}</h3>
      <ul className={styles.agreements}>
        {[...agreements].sort(byDue).map((agreement) => (
          <AgreementRow key={agreement.id} agreement={agreement} goals={goals} />
        ))}
      </ul>
    </div>
  );
}

/** The family's agreements: those that go on, then those that are settled. */
export function Agreements({ agreements, goals }: AgreementsProps) {
  const t = useTranslations('staff.agreements');
  return (
    <Section title={t('title')}>
      {agreements.length === 0 ? <p>{t('empty')}</p> : null}
      <AgreementList
        title={t('open')}
        goals={goals}
        agreements={agreements.filter((one) => !isFinished(one) && !one.standing)}
      />
      <AgreementList
        title={t('standingTitle')}
        goals={goals}
        agreements={agreements.filter((one) => !isFinished(one) && one.standing)}
      />
      <AgreementList title={t('finished')} goals={goals} agreements={agreements.filter(isFinished)} />
    </Section>
  );
}
