import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';
import { useTranslations } from 'use-intl';
import styles from './lanes.module.css';

/** What a part of a column is called, and how many cards stand in it. */
export function LaneTitle({ lane, count }: { lane: LaneId; count: number }) {
  const title = useTranslations('common.lanes');
  return (
    <h3 className={styles.title} data-lane={lane}>
      <span>{title(lane)}</span>
      <span>{count}</span>
    </h3>
  );
}
