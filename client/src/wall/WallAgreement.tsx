import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { useTranslations } from 'use-intl';
import { AgreementStatusLine } from '../agreements/AgreementFacts.tsx';
import { RichLines } from '../agreements/RichLines.tsx';
import { useAgreementFacts } from '../agreements/useAgreementFacts.ts';
import { inTableOrder } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './card.module.css';

/** who, what, when and sign; how many have answered, never who said what. */
export function WallAgreement({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('later.agreement');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const more = useAgreementFacts()(agreement);
  const facts: [string, string][] = [
    [t('whoShort'), naming.list(inTableOrder(people, agreement.owners).map(naming.short))],
    [t('whenShort'), more.when],
    [t('signShort'), agreement.sign],
    [t('tellShort'), more.tell],
    [t('grantShort'), more.grant],
    [t('goalShort'), more.goal],
    [t('answersShort'), more.answers],
  ];
  return (
    <article className={styles.agreement}>
      <RichLines lines={agreement.body} />
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}:</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      <AgreementStatusLine agreement={agreement} />
    </article>
  );
}
