import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { setCovered, useCovered, usePlaceKept } from './cover.ts';
import styles from './device.module.css';

/** A page left in the background this long is covered, ms (ux.md 2.8). */
const LEFT_ALONE = 60_000;

/** Covers while nobody looks, so that nothing shows when the phone is picked up by another. */
function useCoverWhenLeft(mayCover: boolean): void {
  useEffect(() => {
    if (!mayCover) return;
    let leftAt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      if (document.hidden) {
        leftAt = Date.now();
        timer = setTimeout(() => setCovered(true), LEFT_ALONE);
      } else if (leftAt > 0 && Date.now() - leftAt >= LEFT_ALONE) setCovered(true); // A phone that sleeps runs no timers.
    };
    document.addEventListener('visibilitychange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onChange);
      setCovered(false);
    };
  }, [mayCover]);
}

function NeutralPage() {
  const t = useTranslations('common');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" className={styles.cover} onClick={() => setCovered(false)}>
      {t('covered')}
    </button>
  );
}

/** Keeps everything inside as it is while it is covered; what is typed is still there afterwards. */
export function Cover({ mayCover, children }: { mayCover: boolean; children: ReactNode }) {
  const covered = useCovered() && mayCover;
  useCoverWhenLeft(mayCover);
  usePlaceKept(covered);
  return (
    <>
      <div hidden={covered}>{children}</div>
      {covered && <NeutralPage />}
    </>
  );
}
