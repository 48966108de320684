import type { ReactNode } from 'react';
import { LineDrawing } from './LineDrawing.tsx';
import styles from './Notice.module.css';

type NoticeKind = 'info' | 'ok' | 'warning' | 'error';

const RING = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0';
// The first small m starts at a point as M does, and leaves the pair after it relative: a large one draws the triangle away.
const TRIANGLE = 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01';

/** From Lucide (ISC licence). */
const drawings = {
  info: `${RING}M12 16v-4M12 8h.01`,
  ok: `${RING}M16 9l-5.5 5.5L8 12`,
  warning: TRIANGLE,
  error: TRIANGLE,
};

/** A message that stays where it belongs. Only a failure (`error`) interrupts a screen reader. */
export function Notice({ kind = 'info', children }: { kind?: NoticeKind; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} {...(kind === 'error' ? { role: 'alert' } : {})}>
      <LineDrawing path={drawings[kind]} />
      <div className={styles.words}>{children}</div>
    </div>
  );
}
