import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Field.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** What every field has (ux.md 2.5): label above, hint under it, the error between hint and field. */
export interface FieldBasics {
  /** Also the target of the error summary's link: the field's id is `field-<name>`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A sentence that says what to do. */
  error?: string | undefined;
  optional?: boolean;
}

export const fieldId = (name: string) => `field-${name}`;

/** `aria-*` for the control inside the frame. */
export function describedBy({ name, hint, error }: Pick<FieldBasics, 'name' | 'hint' | 'error'>) {
  const ids = [hint ? `${fieldId(name)}-hint` : '', error ? `${fieldId(name)}-error` : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div id={`${fieldId(name)}-hint`} className={styles.hint}>
      {children}
    </div>
  ) : null;
}

export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  const t = useTranslations('common');
  return error ? (
    <p id={`${fieldId(name)}-error`} className={styles.error}>
      <VisuallyHidden>{t('errorPrefix')} </VisuallyHidden>
      {error}
    </p>
  ) : null;
}

export function Optional({ optional }: { optional: boolean | undefined }) {
  const t = useTranslations('common');
  return optional ? <span className={styles.optional}> {t('optional')}</span> : null;
}

/** Label, hint and error around one control. */
export function FieldFrame({ name, label, hint, error, optional, children }: FieldBasics & { children: ReactNode }) {
  return (
    <div className={error ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label className={styles.label} htmlFor={fieldId(name)}>
        {label}
        <Optional optional={optional} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
}
