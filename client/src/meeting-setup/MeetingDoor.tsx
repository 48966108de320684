import type { Entrances } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useTranslations } from 'use-intl';
import { CopyLink } from '../ui/CopyLink.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Prepare.module.css';

/** "482913" as "482 913": three and three are easier to read across a room. */
export const inThrees = (code: string) => code.replace(/(\d{3})(?=\d)/g, '$1\u00a0');

/** Where a code is typed, as it is read aloud: "mode.kommune.dk" or "192.168.1.20:3000". */
export const addressOf = (url: string) => new URL(url).host;

/** The way in for everyone: code, address and QR. Whoever comes this way waits in the lobby. */
export function MeetingDoor({ entrances }: { entrances: Entrances }) {
  const t = useTranslations('staff.prepare');
  return (
    <Section title={t('everyone')}>
      <p>{t('everyoneText')}</p>
      <div className={styles.door}>
        <div className={styles.bigQr}>
          <QrCode text={entrances.joinUrl} what={t('meetingQr')} />
        </div>
        <dl className={styles.code}>
          <dt>{t('code')}</dt>
          <dd>{inThrees(entrances.code)}</dd>
          <dt>{t('address')}</dt>
          <dd className={styles.address}>{addressOf(entrances.joinUrl)}</dd>
        </dl>
      </div>
      <CopyLink label={t('meetingLink')} url={entrances.joinUrl} />
    </Section>
  );
}

/** One link for a tablet that goes round the table. */
export function TabletDoor({ url }: { url: string }) {
  const t = useTranslations('staff.prepare');
  return (
    <Section title={t('tablet')}>
      <p>{t('tabletText')}</p>
      <div className={styles.door}>
        <div className={styles.smallQr}>
          <QrCode text={url} what={t('tabletQr')} />
        </div>
        <CopyLink label={t('tabletLink')} url={url} />
      </div>
    </Section>
  );
}
