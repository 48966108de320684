import { columns } from '@samtavlen/shared/columns/columns.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import type { House } from './houseItems.ts';
import styles from './houses.module.css';

/** A house with the column's own sign in it; its name stands under it in words. */
export function HouseDrawing({ house }: { house: House }) {
  return (
    <span className={styles.drawn} aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox="0 0 120 110"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinejoin="round"
      >
        <path d="M8 52 L60 8 L112 52" />
        <path d="M20 46 V104 H100 V46" />
        <path d="M88 31 V14 H98 V40" />
      </svg>
      <span className={styles.sign}>
        <ColumnIcon column={columns[house]} size={40} />
      </span>
    </span>
  );
}
