import { useTranslations } from 'use-intl';
import { useRoom, useRoomActions } from '../meeting-room/hooks.ts';
import { Button } from '../ui/Button.tsx';
import styles from './danger.module.css';

/** How long a break is, minutes. */
const BREAKS = [5, 10, 15] as const;
const MINUTE = 60_000;

/** The wall is covered and says when the meeting goes on; nothing of the meeting is on it. */
export function PauseButtons() {
  const t = useTranslations('safety.pause');
  const actions = useRoomActions();
  const { clockAhead } = useRoom();
  const pause = (minutes: number) => {
    const until = Math.ceil((Date.now() + clockAhead) / MINUTE) * MINUTE + minutes * MINUTE;
    void actions.command({ do: 'cover', covered: true, until });
  };
  return (
    <div className={styles.buttons}>
      {BREAKS.map((minutes) => (
        <Button key={minutes} look="secondary" onClick={() => pause(minutes)}>
          {t('start', { minutes })}
        </Button>
      ))}
    </div>
  );
}
