import { columnTime, meetingTime } from '@samtavlen/shared/conduct/clock.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { minutesAndSeconds } from './minutesAndSeconds.ts';
import styles from './rounds.module.css';
import { useServerNow } from './useServerNow.ts';

function Times() {
  const t = useTranslations('method.clock');
  const { view, template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const now = useServerNow();
  const { column } = view.conduct;
  const clock = view.lead?.clock;
  if (!clock) return null;
  const inColumn = column && columnTime(clock, column, now);
  const inMeeting = meetingTime(clock, now);
  return (
    <span role="timer" className={styles.times} title={t('private')}>
      {column && inColumn !== null && (
        <span>{t('column', { column: title(column), time: minutesAndSeconds(inColumn || 0) })}</span>
      )}
      {inMeeting !== null && <span>{t('meeting', { time: minutesAndSeconds(inMeeting) })}</span>}
    </span>
  );
}

/** How long the column and the meeting have lasted, for those who run it and nobody else; it can be put away. */
export function PrivateClock() {
  const t = useTranslations('method.clock');
  const [shown, setShown] = useState(true);
  return (
    <div className={styles.clock}>
      {shown && <Times />}
      <Button look="quiet" onClick={() => setShown(!shown)}>
        {shown ? t('hide') : t('show')}
      </Button>
    </div>
  );
}
