import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button.tsx';
import styles from './Notice.module.css';

function Broken() {
  const t = useTranslations('common');
  const why = navigator.onLine ? 'broken' : 'offline';
  return (
    <main className={styles.page}>
      <h1>{t(`${why}.title`)}</h1>
      <p>{t(`${why}.text`)}</p>
      <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
    </main>
  );
}

/** Catches what breaks while drawing: a sentence and a way on, never an empty page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
