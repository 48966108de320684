import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';
import { byLane } from '@samtavlen/shared/templates/lanesOf.ts';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './column.module.css';
import { type HiddenInLanes, useLaneOverflow } from './useLaneOverflow.ts';
import { WallItems } from './WallItems.tsx';

/** One part of a column; `hidden` of its cards have no room. */
function WallLane(props: {
  lane: LaneId | null;
  cards: readonly Card[];
  agreements: readonly Agreement[];
  hidden: number;
  brief: boolean;
}) {
  const { lane, cards, agreements, hidden, brief } = props;
  const title = useTranslations('common.lanes');
  const wall = useTranslations('leading.wall');
  const count = cards.length + agreements.length;
  return (
    <section className={styles.lane}>
      {lane && (
        <h3 className={styles.laneTitle}>
          <span>{title(lane)}</span>
          <span>{hidden > 0 ? wall('shownOf', { shown: count - hidden, count }) : count}</span>
        </h3>
      )}
      {count > 0 && <WallItems cards={cards} agreements={agreements} brief={brief} />}
    </section>
  );
}

/** A column that is divided: each lane with its title, the empty ones too. */
export function LaneList(props: { column: ColumnId; ref: Ref<HTMLDivElement>; hidden?: HiddenInLanes }) {
  const { column, ref, hidden = [] } = props;
  const { board, template, view } = useMeetingBoard();
  const brief = view.conduct.column !== column;
  const cards = board.columns.find(({ id }) => id === column)?.cards ?? [];
  const agreementsOf = (lane: LaneId | null) =>
    template.agreementsIn === column && template.agreementsLane === lane ? board.agreements : [];
  return (
    <div ref={ref} className={styles.lanes}>
      {byLane(template, column, cards).map((group, at) => (
        <WallLane
          key={group.lane}
          {...group}
          agreements={agreementsOf(group.lane)}
          hidden={hidden[at] ?? 0}
          brief={brief}
        />
      ))}
    </div>
  );
}

/** All that there is room for, the newest of each lane. */
export function WallLanes({ column }: { column: ColumnId }) {
  const [lanes, hidden] = useLaneOverflow(useMeetingBoard().board);
  return <LaneList ref={lanes} column={column} hidden={hidden} />;
}
