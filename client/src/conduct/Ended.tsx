import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Ending } from '../meeting-room/MeetingRoom.ts';
import { useArrival } from '../ui/arrival.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import styles from './phone.module.css';

/** The room is over for this device: why, the words that were not taken in, and the one thing that helps. */
export function Ended({ ending, children }: { ending: Ending; children?: ReactNode }) {
  const t = useTranslations('later.ending');
  const page = useTranslations('meeting.page');
  const heading = useArrival(page('meeting'));
  const reload = ending === 'offences' || ending === 'otherVersion';
  return (
    <main className={styles.ended}>
      <h1 ref={heading} tabIndex={-1}>
        {t(ending)}
      </h1>
      {children}
      {reload && (
        <Button look="primary" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      )}
      {ending === 'notSignedIn' && <ButtonLink href="/log-ind">{t('signIn')}</ButtonLink>}
      {!reload && ending !== 'notSignedIn' && <ButtonLink href="/">{t('toStart')}</ButtonLink>}
    </main>
  );
}
