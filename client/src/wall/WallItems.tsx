import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import type { Ref } from 'react';
import styles from './column.module.css';
import { WallAgreement } from './WallAgreement.tsx';
import { WallStandings } from './WallGroup.tsx';

/** Cards, and then agreements, under each other. */
export function WallItems(props: {
  cards: readonly Card[];
  agreements: readonly Agreement[];
  /** What, who and when of an agreement are enough. */
  brief?: boolean;
  ref?: Ref<HTMLUListElement>;
}) {
  return (
    <ul ref={props.ref} className={styles.items}>
      <WallStandings cards={props.cards} />
      {props.agreements.map((agreement) => (
        <li key={agreement.id}>
          <WallAgreement agreement={agreement} brief={props.brief ?? false} />
        </li>
      ))}
    </ul>
  );
}
