import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import styles from './ErrorSummary.module.css';
import { fieldId } from './FieldFrame.tsx';

/** `field` is null for what is wrong with the form as a whole. */
export interface FieldIssue {
  field: string | null;
  message: string;
}

function goTo(event: MouseEvent<HTMLAnchorElement>, field: string): void {
  event.preventDefault();
  document.getElementById(fieldId(field))?.focus();
}

/** On top of a form, also for one fault; its links say word for word what the fields say. Takes focus when it comes. */
export function ErrorSummary({ issues }: { issues: readonly FieldIssue[] }) {
  const t = useTranslations('common');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (issues.length > 0) box.current?.focus();
  }, [issues]);
  if (issues.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{t('errorSummary', { count: issues.length })}</h2>
      <ul>
        {issues.map(({ field, message }) => (
          <li key={`${field}${message}`}>
            {field ? (
              <a href={`#${fieldId(field)}`} onClick={(event) => goTo(event, field)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
