import { useTranslations } from 'use-intl';
import { groupedCode } from '../joining/groupedCode.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { QrCode } from '../ui/QrCode.tsx';
import styles from './wall.module.css';

/** Address, code and QR in the wall's corner: whoever comes late gets in at any step, also in a break. */
export function WayIn() {
  const t = useTranslations('leading.wall');
  const { view } = useMeetingBoard();
  return (
    <div className={styles.wayIn}>
      <p>
        {new URL(view.joinUrl).host}
        <strong>{groupedCode(view.code)}</strong>
      </p>
      <QrCode text={view.joinUrl} what={t('join')} />
    </div>
  );
}
