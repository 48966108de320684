import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './scaleBanner.module.css';

/** On the way back to a scale one has left, or has not come to yet. */
export function ScaleBanner({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations('method.scales');
  const { scale } = useMeetingBoard().view.conduct;
  if (!scale) return null;
  return (
    <div className={styles.banner}>
      <p>{t(`of.${scale.id}.question`)}</p>
      <Button look="secondary" onClick={onOpen}>
        {t('open')}
      </Button>
    </div>
  );
}
