import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { AgreementItem } from './AgreementItem.tsx';
import styles from './agreements.module.css';

/** The agreements in order. `extras` is what only the facilitator can do with one. */
export function AgreementList(props: { onEdit: (id: string) => void; extras?: (id: string) => ReactNode }) {
  const t = useTranslations('later.agreement');
  const { board } = useMeetingBoard();
  if (board.agreements.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {board.agreements.map((agreement, at) => (
        <li key={agreement.id}>
          <AgreementItem agreement={agreement} number={at + 1} onEdit={props.onEdit}>
            {props.extras?.(agreement.id)}
          </AgreementItem>
        </li>
      ))}
    </ul>
  );
}
