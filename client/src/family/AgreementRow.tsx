import type { Goal, PlanAgreement, PlanOwner } from '@samtavlen/shared/family/planSchema.ts';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates } from '../ui/useDates.ts';
import { daysOver } from './daysOver.ts';
import styles from './FamilyPage.module.css';
import { StatusForm } from './StatusForm.tsx';
import { StatusMark } from './StatusMark.tsx';

function Owners({ owners }: { owners: readonly PlanOwner[] }) {
  const t = useTranslations('staff.agreements');
  if (owners.length === 0) return t('noOwner');
  return owners.map(({ name, answer }) => `${name} (${t(`answers.${answer ?? 'none'}`)})`).join(', ');
}

function Due({ agreement }: { agreement: PlanAgreement }) {
  const t = useTranslations('staff.agreements');
  const { day } = useDates();
  const over = daysOver(agreement, dayInDenmark(Date.now()));
  if (!agreement.due) return agreement.standing ? t('standing') : t('noDate');
  return (
    <>
      <time dateTime={agreement.due}>{day(agreement.due)}</time>
      {over > 0 ? <span className={styles.over}>{t('overdue', { days: over })}</span> : null}
    </>
  );
}

function StatusHistory({ history }: Pick<PlanAgreement, 'history'>) {
  const t = useTranslations('staff.agreements');
  const { date } = useDates();
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{t('history')}</summary>
      <ul className={styles.history}>
        {history.map((past) => (
          <li key={past.at}>
            <p>{t('historyLine', { day: date(past.at), by: past.by, status: t(`statuses.${past.status}`) })}</p>
            {past.sentence ? (
              <p dir="auto" className={styles.said}>
                {past.sentence}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One agreement as the meeting left it, and how it has gone since. */
export function AgreementRow({ agreement, goals }: { agreement: PlanAgreement; goals: readonly Goal[] }) {
  const t = useTranslations('staff.agreements');
  const { date } = useDates();
  const [asking, setAsking] = useState(false);
  const goal = goals.find(({ id }) => id === agreement.goal);
  const { what, sign, ifItFails, owners, tell, needsGrant, answersTo } = agreement;
  return (
    <li className={styles.agreement}>
      <div className={styles.agreementHead}>
        <h4 dir="auto">{what}</h4>
        <StatusMark status={agreement.status} />
      </div>
      <dl className={styles.facts}>
        <dt>{t('who')}</dt>
        <dd>
          <Owners owners={owners} />
        </dd>
        <dt>{t('when')}</dt>
        <dd>
          <Due agreement={agreement} />
        </dd>
        {sign ? <dt>{t('sign')}</dt> : null}
        {sign ? <dd dir="auto">{sign}</dd> : null}
        {ifItFails ? <dt>{t('ifItFails')}</dt> : null}
        {ifItFails ? <dd dir="auto">{ifItFails}</dd> : null}
        {tell ? <dt>{t('tell')}</dt> : null}
        {tell ? <dd dir="auto">{tell}</dd> : null}
        {needsGrant ? <dt>{t('grant')}</dt> : null}
        {needsGrant ? <dd>{t('needsGrant')}</dd> : null}
        {goal ? <dt>{t('goal')}</dt> : null}
        {goal ? <dd dir="auto">{goal.text}</dd> : null}
        {answersTo ? <dt>{t('answersTo')}</dt> : null}
        {answersTo ? <dd dir="auto">{answersTo}</dd> : null}
      </dl>
      <StatusHistory history={agreement.history} />
      <div className={styles.rowActions}>
        <Button look="secondary" onClick={() => setAsking(true)} aria-label={t('setStatusWhich', { what })}>
          {t('setStatus')}
        </Button>
        <Link href={`/moede/${agreement.meetingId}/papirer`} className={styles.papers}>
          {t('from', { day: date(agreement.meetingAt) })}
        </Link>
      </div>
      <Dialog title={what} open={asking} onClose={() => setAsking(false)}>
        <StatusForm agreement={agreement} close={() => setAsking(false)} />
      </Dialog>
    </li>
  );
}
