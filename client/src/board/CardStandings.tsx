import type { Card } from '@samtavlen/shared/board/cards.ts';
import { type Group, standings } from '@samtavlen/shared/board/groups.ts';
import { type ReactNode, useId } from 'react';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './card.module.css';
import { GroupTools } from './laterParts.ts';

/** Where a card goes when it is moved up or down among its neighbours; null at an end, and inside a group. */
export interface Steps {
  up: number | null;
  down: number | null;
}

const inGroup: Steps = { up: null, down: null };

function GroupFrame({ group, children }: { group: Group; children: ReactNode }) {
  const title = useId();
  const { facilitator, canWrite, view } = useMeetingBoard();
  return (
    <section
      aria-labelledby={title}
      className={styles.group}
      data-large={view.conduct.spotlight === group.id || undefined}
    >
      <h3 id={title} dir="auto">
        {group.title}
      </h3>
      <ul className={styles.cards}>{children}</ul>
      {facilitator && canWrite && <GroupTools group={group} />}
    </section>
  );
}

/** A column's cards as they stand: single ones, and groups under their titles. The items are `li`s. */
export function CardStandings(props: {
  cards: readonly Card[];
  single: (card: Card, steps: Steps) => ReactNode;
  /** A card in a group. */
  member: (card: Card, steps: Steps) => ReactNode;
  frame?: (group: Group, item: ReactNode) => ReactNode;
}) {
  const { cards, single, member, frame = (group, item) => <li key={group.id}>{item}</li> } = props;
  const { board } = useMeetingBoard();
  const standing = standings(cards, board.groups);
  const firstOf = (at: number) => {
    const one = standing[at];
    const card = one && ('card' in one ? one.card : one.cards[0]);
    return card ? cards.indexOf(card) : null;
  };
  return standing.map((one, at) => {
    if ('card' in one) return single(one.card, { up: firstOf(at - 1), down: firstOf(at + 1) });
    const members = one.cards.map((card) => member(card, inGroup));
    return frame(
      one.group,
      <GroupFrame key={one.group.id} group={one.group}>
        {members}
      </GroupFrame>,
    );
  });
}
