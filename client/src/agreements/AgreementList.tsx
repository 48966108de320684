import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { AgreementItem } from './AgreementItem.tsx';
import styles from './agreement.module.css';

/** The agreements in order, the standing ones after those that have a day. `extras` is what only the facilitator can do with one. */
export function AgreementList(props: { onEdit: (id: string) => void; extras?: (id: string) => ReactNode }) {
  const t = useTranslations('later.agreement');
  const { board } = useMeetingBoard();
  if (board.agreements.length === 0) return <p className={styles.none}>{t('none')}</p>;
  const item = (agreement: Agreement) => (
    <li key={agreement.id}>
      <AgreementItem agreement={agreement} number={board.agreements.indexOf(agreement) + 1} onEdit={props.onEdit}>
        {props.extras?.(agreement.id)}
      </AgreementItem>
    </li>
  );
  const standing = board.agreements.filter((agreement) => agreement.standing);
  return (
    <>
      <ul className={styles.list}>{board.agreements.filter((agreement) => !agreement.standing).map(item)}</ul>
      {standing.length > 0 && (
        <>
          <h3>{t('standingTitle')}</h3>
          <ul className={styles.list}>{standing.map(item)}</ul>
        </>
      )}
    </>
  );
}
