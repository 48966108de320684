import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { useContact } from './contact.ts';
import { setCovered } from './cover.ts';
import styles from './device.module.css';
import { ReadingSettings } from './laterParts.ts';

/** The same at the foot of every page of one's own: how to read, where to get help, and the way out. */
export function PageFoot({ children }: { children?: ReactNode }) {
  const t = useTranslations('meeting.page');
  const contact = useContact();
  return (
    <footer className={styles.foot}>
      <ReadingSettings meanwhile={<div />} />
      <p>
        {t('help')} {contact && t('call', { contact })}
      </p>
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => setCovered(true)}>
          {t('hide')}
        </Button>
        {children}
        <ButtonLink look="quiet" href="/was">
          {t('accessibility')}
        </ButtonLink>
      </div>
    </footer>
  );
}
