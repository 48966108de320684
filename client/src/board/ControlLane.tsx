import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';
import styles from './board.module.css';
import { ControlCard } from './ControlCard.tsx';
import { dropColumnId } from './dropPlace.ts';
import { LaneTitle } from './LaneTitle.tsx';
import lanes from './lanes.module.css';

/** The cards of a column that can be put in order by hand. */
export function ControlCards({ cards, onAgreement }: { cards: readonly Card[]; onAgreement: (id: string) => void }) {
  return (
    <SortableContext items={cards.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
      <ul className={styles.cards}>
        {cards.map((card, index) => (
          <ControlCard key={card.id} card={card} index={index} count={cards.length} onAgreement={onAgreement} />
        ))}
      </ul>
    </SortableContext>
  );
}

/** One part of a column: its title and cards, and a place to drop on. */
export function ControlLane(props: {
  column: ColumnId;
  lane: LaneId;
  cards: readonly Card[];
  onAgreement: (id: string) => void;
}) {
  const { column, lane, cards, onAgreement } = props;
  const { setNodeRef, isOver } = useDroppable({ id: dropColumnId(column, lane) });
  return (
    <div ref={setNodeRef} className={lanes.lane} data-over={isOver || undefined}>
      <LaneTitle lane={lane} count={cards.length} />
      <ControlCards cards={cards} onAgreement={onAgreement} />
    </div>
  );
}
