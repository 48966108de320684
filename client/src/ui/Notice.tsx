import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

type NoticeKind = 'info' | 'ok' | 'warning' | 'error';

const drawings = { info: Info, ok: CircleCheck, warning: TriangleAlert, error: TriangleAlert } as const;

/** A message that stays where it belongs. Only a failure (`error`) interrupts a screen reader. */
export function Notice({ kind = 'info', children }: { kind?: NoticeKind; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} {...(kind === 'error' ? { role: 'alert' } : {})}>
      <Icon of={drawings[kind]} />
      <div className={styles.words}>{children}</div>
    </div>
  );
}
