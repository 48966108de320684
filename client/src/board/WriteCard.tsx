import { newCardId } from '@samtavlen/shared/board/cards.ts';
import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CardShared } from './CardShared.tsx';
import { ColumnHeading } from './ColumnHeading.tsx';
import { DraftField } from './DraftField.tsx';
import { WhoseWords } from './laterParts.ts';
import type { Writing } from './Writing.ts';
import styles from './writing.module.css';

/** Writes one card in private, then shares it. Full page on a phone, a panel for the facilitator. */
export function WriteCard(props: { writing: Writing; onWriting: (writing: Writing) => void; onDone: () => void }) {
  const { writing, onWriting, onDone } = props;
  const { board, people, me } = useMeetingBoard();
  const voices = voicesOf(people, me);
  if (everyCard(board).some(({ id }) => id === writing.draft))
    return (
      <CardShared
        id={writing.draft}
        onDone={onDone}
        onAnother={() =>
          onWriting({
            column: writing.column,
            ...(writing.lane ? { lane: writing.lane } : {}),
            ...{ author: writing.author, draft: newCardId() },
          })
        }
      />
    );
  return (
    <div className={styles.write}>
      <ColumnHeading column={writing.column} />
      {voices.length > 1 && !writing.begun && (
        <WhoseWords author={writing.author} onChange={(author) => onWriting({ ...writing, author })} />
      )}
      <DraftField key={`${writing.author} ${writing.draft}`} {...writing} />
    </div>
  );
}
