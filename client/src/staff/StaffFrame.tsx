import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { Frame } from '../ui/Frame.tsx';
import { queryClient } from './queries.ts';
import styles from './StaffFrame.module.css';

function StaffNav() {
  const t = useTranslations('staff.nav');
  return (
    <nav aria-label={t('label')} className={styles.nav}>
      <Link href="/">{t('start')}</Link>
      <Link href="/tekster">{t('texts')}</Link>
      <Link href="/konto">{t('account')}</Link>
    </nav>
  );
}

/** What the pages of signed-in staff share, and the only place that keeps the server's answers. */
export function StaffQueries({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}

type StaffFrameProps = Omit<Parameters<typeof Frame>[0], 'nav' | 'above'> & {
  /** The way back, in words: "Alle familier". */
  back?: { href: string; label: string };
};

/** The frame of a page for signed-in staff. */
export function StaffFrame({ back, ...frame }: StaffFrameProps) {
  const above = back ? (
    <p className={styles.back}>
      <Link href={back.href}>
        <span aria-hidden="true">← </span>
        {back.label}
      </Link>
    </p>
  ) : null;
  return <Frame {...frame} nav={<StaffNav />} above={above} />;
}
