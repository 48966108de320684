import type { Card } from '@samtavlen/shared/board/cards.ts';
import { type Group, standings } from '@samtavlen/shared/board/groups.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './card.module.css';
import { WallCard } from './WallCard.tsx';

/** Cards that belong together under their title; every card still says whose it is. */
export function WallGroup({ group, cards }: { group: Group; cards: readonly Card[] }) {
  return (
    <section className={styles.group}>
      <h3 dir="auto">{group.title}</h3>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <WallCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Cards as they stand, single or under a group's title; the items are `li`s. */
export function WallStandings({ cards }: { cards: readonly Card[] }) {
  const { board } = useMeetingBoard();
  return standings(cards, board.groups).map((one) =>
    'card' in one ? (
      <li key={one.card.id}>
        <WallCard card={one.card} />
      </li>
    ) : (
      <li key={one.group.id}>
        <WallGroup group={one.group} cards={one.cards} />
      </li>
    ),
  );
}
