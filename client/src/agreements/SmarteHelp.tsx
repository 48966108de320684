import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { vagueIn } from '@samtavlen/shared/board/smarte.ts';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './agreementForm.module.css';

/** What is vague, and a question that helps; an agreement is an agreement all the same. */
export function SmarteHelp({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('later.smarte');
  const { board } = useMeetingBoard();
  const vague = vagueIn(agreement, board.agreements, dayInDenmark(Date.now()));
  return (
    <details className={styles.smarte}>
      <summary>{t('title')}</summary>
      {vague.length === 0 ? (
        <p>{t('clear')}</p>
      ) : (
        <>
          <p className={styles.small}>{t('hint')}</p>
          <dl>
            {vague.map((part) => (
              <div key={part}>
                <dt>{t(`${part}.name`)}</dt>
                <dd>{t(`${part}.ask`)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}
