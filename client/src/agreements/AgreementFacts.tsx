import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { inTableOrder } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './agreement.module.css';
import { agreementStatus, answeredCount } from './agreementStatus.ts';
import { RichLines } from './RichLines.tsx';
import { useAgreementFacts } from './useAgreementFacts.ts';
import { useMissingWords } from './useMissingWords.ts';

function Fact({ name, value }: { name: string; value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}

/** Status in a word, and how many have answered. */
export function AgreementStatusLine({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('later.agreement');
  const status = agreementStatus(agreement);
  const all = agreement.owners.length;
  return (
    <p className={styles.status} data-status={status}>
      <strong>{t(`status.${status}`)}</strong>
      {all > 0 && <span> · {t('answered', { count: answeredCount(agreement), all })}</span>}
    </p>
  );
}

/** who + what + when + sign, and with an icon and in words what is still missing. */
export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('later.agreement');
  const { people, me } = useMeetingBoard();
  const naming = useNaming(people);
  const facts = useAgreementFacts()(agreement);
  const missing = useMissingWords(people)(agreement, false);
  const owners = inTableOrder(people, agreement.owners).map((id) => (id === me ? t('you') : naming.short(id)));
  return (
    <>
      <RichLines lines={agreement.body} />
      <dl className={styles.facts}>
        <Fact name={t('whoShort')} value={naming.list(owners)} />
        <Fact name={t('whenShort')} value={facts.when} />
        <Fact name={t('signShort')} value={agreement.sign} />
        <Fact name={t('ifItFailsShort')} value={agreement.ifItFails} />
        <Fact name={t('tellShort')} value={facts.tell} />
        <Fact name={t('grantShort')} value={facts.grant} />
        <Fact name={t('goalShort')} value={facts.goal} />
        <Fact name={t('answersShort')} value={facts.answers} />
      </dl>
      {missing.length > 0 && (
        <p className={styles.missing}>
          <Icon of={CircleAlert} size={20} />
          <span>
            {t('missing')}: {naming.list(missing)}
          </span>
        </p>
      )}
    </>
  );
}
