import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { useTranslations } from 'use-intl';
import { AgreementStatusLine } from '../agreements/AgreementFacts.tsx';
import { RichLines } from '../agreements/RichLines.tsx';
import { useAgreementFacts } from '../agreements/useAgreementFacts.ts';
import { inTableOrder } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './card.module.css';

/**
 * who, what, when and sign; how many have answered, never who said what. `brief` is what, who and when: for
 * where many have to be in sight, and each stands whole somewhere else (its own column, *Læs*, read aloud).
 */
export function WallAgreement({ agreement, brief = false }: { agreement: Agreement; brief?: boolean }) {
  const t = useTranslations('later.agreement');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const more = useAgreementFacts()(agreement);
  const whoAndWhen: [string, string][] = [
    [t('whoShort'), naming.list(inTableOrder(people, agreement.owners).map(naming.short))],
    [t('whenShort'), more.when],
  ];
  const facts: [string, string][] = [
    [t('signShort'), agreement.sign],
    [t('tellShort'), more.tell],
    [t('grantShort'), more.grant],
    [t('goalShort'), more.goal],
    [t('answersShort'), more.answers],
  ];
  return (
    <article className={styles.agreement} data-brief={brief || undefined}>
      <RichLines lines={agreement.body} />
      <dl>
        {[...whoAndWhen, ...(brief ? [] : facts)]
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}:</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {!brief && <AgreementStatusLine agreement={agreement} />}
    </article>
  );
}
