import { useTranslations } from 'use-intl';
import { useArrival } from '../ui/arrival.ts';
import { ButtonLink } from '../ui/Button.tsx';
import styles from '../ui/Notice.module.css';

/** `/farvel`: what stands on a phone the meeting was taken off. Says nothing of any meeting. */
export function GoodbyePage() {
  const t = useTranslations('common');
  const heading = useArrival('');
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t('goodbye')}
      </h1>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </main>
  );
}
