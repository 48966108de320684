import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { SetupStep } from './judgeDraft.ts';
import styles from './MeetingSetup.module.css';

const stepNames = { 1: 'about', 2: 'who', 3: 'how', 4: 'check' } as const satisfies Record<SetupStep, string>;

/** Takes focus when the step changes, so that a screen reader begins there. */
export function StepHeading({ step }: { step: SetupStep }) {
  const t = useTranslations('staff.setup');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.step}>
      <span>{t('step', { step })}</span> {t(stepNames[step])}
    </h2>
  );
}

/** Enter goes on, as in any form; but step 2 holds a form of its own, and forms do not nest. */
export function StepForm(props: { step: SetupStep; onSubmit: () => void; children: ReactNode }) {
  const { step, onSubmit, children } = props;
  if (step === 2) return <div className={styles.setup}>{children}</div>;
  return (
    <form
      noValidate
      className={styles.setup}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
