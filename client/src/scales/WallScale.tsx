import { useTranslations } from 'use-intl';
import { FollowUps } from './FollowUps.tsx';
import { GoalQuote } from './GoalQuote.tsx';
import styles from './picture.module.css';
import { ReadyCount } from './ReadyCount.tsx';
import { ScaleLadder } from './ScaleLadder.tsx';
import { ScaleTable } from './ScaleTable.tsx';
import { useScale } from './useScale.ts';
import { useScaleWords } from './useScaleWords.ts';

/** The scale for the whole room: calm while people answer, then everyone's mark on one ladder. */
export function WallScale() {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  const now = useScale();
  if (!now) return null;
  const { scale } = now.question;
  const heading = (
    <h2>
      {words.question(scale)} <GoalQuote question={now.question} />
    </h2>
  );
  return (
    <main className={styles.wall} data-wall="" data-shown={now.shown || undefined}>
      {now.shown ? (
        <>
          {heading}
          <ScaleLadder result={now.result} />
          <aside>
            <p className={styles.range}>{words.range(now.result)}</p>
            <FollowUps />
          </aside>
          <div className={styles.unseen}>
            <ScaleTable result={now.result} />
          </div>
        </>
      ) : (
        <div className={styles.calm}>
          {heading}
          <p>{t('means', { low: words.low(scale), high: words.high(scale) })}</p>
          <p>{t('think')}</p>
          <ReadyCount />
          <p>{t('noPhone')}</p>
        </div>
      )}
    </main>
  );
}
