import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Unread } from '../device/laterParts.ts';
import { PageFoot } from '../device/PageFoot.tsx';
import { useArrival } from '../ui/arrival.ts';
import { LanguageChoice } from '../words/LanguageChoice.tsx';
import styles from './joining.module.css';

/** The quiet page around everything that happens before the board: language first, one question, help below. */
export function JoinFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('meeting.page');
  const heading = useArrival(t('meeting'));
  return (
    <div className={styles.page}>
      <header>
        <LanguageChoice />
        <Unread />
      </header>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <PageFoot />
    </div>
  );
}
