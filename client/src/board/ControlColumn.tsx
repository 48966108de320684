import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useTranslations } from 'use-intl';
import { AgreementList } from '../agreements/AgreementList.tsx';
import { WithdrawnAgreements } from '../agreements/WithdrawnAgreements.tsx';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { WaitingDrafts } from '../reveal/WaitingDrafts.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './board.module.css';
import { ColumnHeading } from './ColumnHeading.tsx';
import { ControlCard } from './ControlCard.tsx';
import { dropColumnId } from './dropPlace.ts';
import { cardColumns } from './useCardActions.ts';

/** The agreement shown large on the wall, or back to the whole board. */
function ShowAgreement({ id }: { id: string }) {
  const t = useTranslations('meeting.board');
  const { view } = useMeetingBoard();
  const actions = useRoomActions();
  const large = view.conduct.spotlight === id;
  return (
    <Button look="quiet" onClick={() => void actions.command({ do: 'spotlight', on: large ? null : id })}>
      {large ? t('showSmall') : t('showLarge')}
    </Button>
  );
}

/** One column of the facilitator's board, a place to drop cards on. */
export function ControlColumn(props: {
  column: ColumnId;
  onWrite: (column: ColumnId) => void;
  onAgreement: (id: string) => void;
}) {
  const { column, onWrite, onAgreement } = props;
  const t = useTranslations('meeting');
  const control = useTranslations('leading.control');
  const meeting = useMeetingBoard();
  const actions = useRoomActions();
  const { setNodeRef, isOver } = useDroppable({ id: dropColumnId(column) });
  const cards = meeting.board.columns.find(({ id }) => id === column)?.cards ?? [];
  const takesCards = cardColumns(meeting).includes(column);
  const holdsAgreements = meeting.template.agreementsIn === column;
  return (
    <section
      ref={setNodeRef}
      className={styles.controlColumn}
      data-over={isOver || undefined}
      aria-labelledby={`column-${column}`}
    >
      <ColumnHeading column={column} />
      <div className={styles.columnButtons}>
        {takesCards && meeting.canWrite && (
          <Button look="quiet" onClick={() => onWrite(column)}>
            + {control('newCard')}
          </Button>
        )}
        {holdsAgreements && meeting.canWrite && (
          <Button look="quiet" onClick={() => onAgreement(actions.makeAgreement({ text: '' }))}>
            + {control('newAgreement')}
          </Button>
        )}
      </div>
      <div className={styles.cards}>
        <WaitingDrafts column={column} />
        {takesCards && cards.length === 0 && <p className={styles.empty}>{t('board.emptyControl')}</p>}
        <SortableContext items={cards.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ul className={styles.cards}>
            {cards.map((card, index) => (
              <ControlCard key={card.id} card={card} index={index} count={cards.length} onAgreement={onAgreement} />
            ))}
          </ul>
        </SortableContext>
        {holdsAgreements && <AgreementList onEdit={onAgreement} extras={(id) => <ShowAgreement id={id} />} />}
        {holdsAgreements && <WithdrawnAgreements />}
      </div>
    </section>
  );
}
