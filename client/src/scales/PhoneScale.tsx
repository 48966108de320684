import { type ScaleQuestion, scaleKey } from '@samtavlen/shared/board/scales.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDrafts, useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import answeringStyles from './answering.module.css';
import { FollowUps } from './FollowUps.tsx';
import { GoalQuote } from './GoalQuote.tsx';
import { MyEarlier } from './MyEarlier.tsx';
import pictureStyles from './picture.module.css';
import { ReadyCount } from './ReadyCount.tsx';
import { ScaleLadder } from './ScaleLadder.tsx';
import { ScaleTable } from './ScaleTable.tsx';
import { ScaleVoices } from './ScaleVoices.tsx';
import { useQuestion } from './useGoal.ts';
import { type ScaleNow, useScale } from './useScale.ts';
import { useScaleWords } from './useScaleWords.ts';

/** After the numbers were shown: kindly, that one's own is not among them, and the way to change it. */
function MyNumber({ question, me, result }: ScaleNow & { me: string }) {
  const t = useTranslations('method.scales');
  const actions = useRoomActions();
  const [{ scales }] = useDrafts(me);
  const [sent, setSent] = useState<'no' | 'yes' | 'failed'>('no');
  const [own, shown] = [scales[scaleKey(question)], result.answers[me]];
  const late = own !== undefined && own.at !== shown?.at;
  const ask = () =>
    void actions.command({ do: 'askScaleAgain', ...question }).then(({ ok }) => setSent(ok ? 'yes' : 'failed'));
  return (
    <div className={answeringStyles.form}>
      {late && <Notice kind="info">{t('late')}</Notice>}
      {!own && !shown && <p>{t('missed')}</p>}
      {sent === 'yes' ? (
        <p role="status">{t('wishSent')}</p>
      ) : (
        <Button look="secondary" onClick={ask}>
          {t('wish')}
        </Button>
      )}
      {sent === 'failed' && <Notice kind="error">{t('wishFailed')}</Notice>}
    </div>
  );
}

/** Nothing is asked. */
const NONE: ScaleQuestion = { scale: 'everyday' };

/** Says to screen readers when a scale is asked, and when its numbers are there. */
function useScaleAnnouncements(now: ScaleNow | null): void {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  const question = useQuestion(now?.question ?? NONE);
  const last = useRef('');
  useEffect(() => {
    const state = now ? `${scaleKey(now.question)} ${now.shown}` : '';
    if (state === last.current) return;
    last.current = state;
    if (now?.shown) announce(t('shownNow', { range: words.range(now.result) }), 'scale');
    else if (now) announce(t('asked', { question }), 'scale');
  });
}

/** The scale on a phone: one's own answer while it is asked, everyone's when it is shown. */
export function PhoneScale({ onBoard }: { onBoard: () => void }) {
  const t = useTranslations('method.scales');
  const { me } = useMeetingBoard();
  const words = useScaleWords();
  const now = useScale();
  useScaleAnnouncements(now);
  if (!now) return null;
  return (
    <section aria-labelledby="scale-title" className={answeringStyles.phone}>
      <h2 id="scale-title">
        {now.shown ? words.question(now.question.scale) : t('title')}
        {now.shown && <GoalQuote question={now.question} />}
      </h2>
      {now.shown ? (
        <>
          <p className={pictureStyles.range}>{words.range(now.result)}</p>
          <ScaleLadder result={now.result} />
          <ScaleTable result={now.result} />
          {me && <MyNumber {...now} me={me} />}
          <FollowUps />
        </>
      ) : (
        <>
          <ReadyCount />
          <ScaleVoices question={now.question} />
        </>
      )}
      <MyEarlier question={now.question} />
      <div>
        <Button look="quiet" onClick={onBoard}>
          ‹ {t('backToBoard')}
        </Button>
      </div>
    </section>
  );
}
