import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { AsideCards } from './AsideCards.tsx';
import styles from './controlBoard.module.css';

/** Cards that wait, under the board of those who lead: open by itself when one has come late, since it must be taken in. */
export function ControlAside({ onAgreement }: { onAgreement: (id: string) => void }) {
  const t = useTranslations('voices.park');
  const { board } = useMeetingBoard();
  const { parked, late } = board;
  const parts = [
    ...(late.length > 0 ? [`${t('lateTitle')} (${late.length})`] : []),
    ...(parked.length > 0 ? [`${t('title')} (${parked.length})`] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <details open={late.length > 0 || undefined}>
      <summary>{parts.join(' · ')}</summary>
      <div className={styles.aside}>
        <AsideCards onAgreement={onAgreement} />
      </div>
    </details>
  );
}
