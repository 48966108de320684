import type { ReactNode } from 'react';
import { ErrorSummary, type FieldIssue } from '../ui/ErrorSummary.tsx';
import styles from './Form.module.css';

/** A form with its error summary on top. The browser's own bubbles are off: they vanish, and speak its language. */
export function Form(props: { issues: readonly FieldIssue[]; onSubmit: () => void; children: ReactNode }) {
  const { issues, onSubmit, children } = props;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary issues={issues} />
      {children}
    </form>
  );
}

/** The buttons that end a form, the primary one first. */
export function FormEnd({ children }: { children: ReactNode }) {
  return <div className={styles.end}>{children}</div>;
}
