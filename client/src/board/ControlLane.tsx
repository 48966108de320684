import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { type Group, standings } from '@samtavlen/shared/board/groups.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';
import type { ReactNode } from 'react';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CardItem } from './CardItem.tsx';
import { CardStandings } from './CardStandings.tsx';
import { ControlCard } from './ControlCard.tsx';
import styles from './card.module.css';
import { dropColumnId, dropGroupId } from './dropPlace.ts';
import { LaneTitle } from './LaneTitle.tsx';
import lanes from './lanes.module.css';

/** A group is a place to drop cards on too. */
function ControlGroup({ group, children }: { group: Group; children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: dropGroupId(group.id) });
  return (
    <li ref={setNodeRef} className={styles.groupPlace} data-over={isOver || undefined}>
      {children}
    </li>
  );
}

/** The cards of a column that can be put in order by hand. */
export function ControlCards({ cards, onAgreement }: { cards: readonly Card[]; onAgreement: (id: string) => void }) {
  const { board } = useMeetingBoard();
  const singles = standings(cards, board.groups).flatMap((one) => ('card' in one ? [one.card.id] : []));
  return (
    <SortableContext items={singles} strategy={verticalListSortingStrategy}>
      <ul className={styles.cards}>
        <CardStandings
          cards={cards}
          single={(card, steps) => <ControlCard key={card.id} card={card} steps={steps} onAgreement={onAgreement} />}
          member={(card, steps) => (
            <li key={card.id}>
              <CardItem card={card} steps={steps} onAgreement={onAgreement} />
            </li>
          )}
          frame={(group, item) => (
            <ControlGroup key={group.id} group={group}>
              {item}
            </ControlGroup>
          )}
        />
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
