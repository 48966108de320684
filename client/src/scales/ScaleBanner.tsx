import type { ScaleQuestion } from '@samtavlen/shared/board/scales.ts';
import { questionOf } from '@samtavlen/shared/conduct/scales.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './scaleBanner.module.css';
import { useQuestion } from './useGoal.ts';

/** On the way back to a scale one has left, or has not come to yet. */
export function ScaleBanner({ onOpen }: { onOpen: () => void }) {
  const { scale } = useMeetingBoard().view.conduct;
  return scale && <Banner asked={questionOf(scale)} onOpen={onOpen} />;
}

function Banner({ asked, onOpen }: { asked: ScaleQuestion; onOpen: () => void }) {
  const t = useTranslations('method.scales');
  const question = useQuestion(asked);
  return (
    <div className={styles.banner}>
      <p dir="auto">{question}</p>
      <Button look="secondary" onClick={onOpen}>
        {t('open')}
      </Button>
    </div>
  );
}
