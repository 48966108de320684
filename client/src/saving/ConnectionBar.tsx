import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoom, useRoomActions } from '../meeting-room/hooks.ts';
import type { ConnectionState } from '../meeting-room/MeetingRoom.ts';
import { Button } from '../ui/Button.tsx';
import { OfflineWords } from './laterParts.ts';
import styles from './saving.module.css';

/** True from the moment a lost connection is back until the bar is tapped away. */
function useBack(connection: ConnectionState): [boolean, () => void] {
  const [back, setBack] = useState(false);
  const wasOffline = useRef(false);
  useEffect(() => {
    if (connection === 'offline') wasOffline.current = true;
    if (connection === 'offline') setBack(false);
    if (connection === 'online' && wasOffline.current) {
      wasOffline.current = false;
      setBack(true);
    }
  }, [connection]);
  return [back, () => setBack(false)];
}

/** Says how the connection is, in words, only while there is something to say (ux.md 2.1). */
export function ConnectionBar() {
  const t = useTranslations('meeting.net');
  const save = useTranslations('meeting.save');
  const room = useRoom();
  const actions = useRoomActions();
  const [back, seen] = useBack(room.connection);
  const sent = room.save.kind === 'saved';
  return (
    <div role="status" className={styles.bars}>
      {room.storeFailing && <p className={styles.bar}>{save('storeFailing')}</p>}
      {room.connection === 'reconnecting' && <p className={styles.pill}>{t('reconnecting')}</p>}
      {room.connection === 'offline' && (
        <div className={styles.bar} data-net="offline">
          <p>
            <OfflineWords meanwhile={t('offline')} />
          </p>
          <Button onClick={() => actions.retry()} look="secondary">
            {t('retry')}
          </Button>
        </div>
      )}
      {back && (
        <div className={styles.bar} data-net="back">
          <p>{sent ? t('back') : t('backSending')}</p>
          <Button onClick={seen} look="secondary">
            {t('seen')}
          </Button>
        </div>
      )}
    </div>
  );
}
