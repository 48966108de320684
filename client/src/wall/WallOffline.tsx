import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useRoom } from '../meeting-room/hooks.ts';
import { CLOCK } from '../saving/clock.ts';
import styles from './wall.module.css';

/** The last picture stays; this says since when. */
export function WallOffline() {
  const t = useTranslations('leading.wall');
  const format = useFormatter();
  const { connection } = useRoom();
  const away = connection === 'offline' || connection === 'reconnecting';
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => setSince((before) => (away ? (before ?? Date.now()) : null)), [away]);
  if (since === null || connection !== 'offline') return null;
  return (
    <p className={styles.offline} role="status">
      {t('waiting', { time: format.dateTime(since, CLOCK) })}
    </p>
  );
}
