import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A part of a page under its own heading, with what one can do to it beside the heading. */
export function Section(props: { title: string; actions?: ReactNode; plain?: boolean; children: ReactNode }) {
  const { title, actions, plain = false, children } = props;
  const id = useId();
  return (
    <section aria-labelledby={id} className={plain ? styles.section : `${styles.section} ${styles.sheet}`}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
