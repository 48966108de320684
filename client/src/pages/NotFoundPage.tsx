import { useTranslations } from 'use-intl';
import { useArrival } from '../ui/arrival.ts';
import { ButtonLink } from '../ui/Button.tsx';
import styles from '../ui/Notice.module.css';

/** An address we do not know. */
export function NotFoundPage() {
  const t = useTranslations('common');
  const heading = useArrival(t('notFound.title'));
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t('notFound.title')}
      </h1>
      <p>{t('notFound.text')}</p>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </main>
  );
}
