import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { LanguageChoice } from '../words/LanguageChoice.tsx';
import { useArrival } from './arrival.ts';
import styles from './Frame.module.css';

/** The product's mark: four columns of different length. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 28 24" aria-hidden="true" focusable="false">
      <path d="M0 0h5v17H0zM7.6 0h5v24h-5zM15.2 0h5v13h-5zM22.8 0h5v20h-5z" fill="currentColor" />
    </svg>
  );
}

interface FrameProps {
  /** The page's heading; may hold names, so the tab shows `tabTitle` instead. */
  title: ReactNode;
  tabTitle: string;
  /** Links to the other pages, in the top line. */
  nav?: ReactNode;
  /** Above the heading: the way back. */
  above?: ReactNode;
  /** Beside the heading: the page's main actions. */
  actions?: ReactNode;
  /** For a page with one short form. */
  narrow?: boolean;
  children: ReactNode;
}

/** The frame of every page that is not the live board: top line, heading, content. */
export function Frame({ title, tabTitle, nav, above, actions, narrow = false, children }: FrameProps) {
  const t = useTranslations('common');
  const heading = useArrival(tabTitle);
  return (
    <div className={narrow ? `${styles.frame} ${styles.narrow}` : styles.frame}>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={styles.top}>
        <Link href="/" className={styles.brand}>
          <Mark />
          {t('product')}
        </Link>
        <LanguageChoice />
        {nav}
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        {above}
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
        {children}
      </main>
    </div>
  );
}
