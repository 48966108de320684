import { useDroppable } from '@dnd-kit/core';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { byLane, lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { AgreementList } from '../agreements/AgreementList.tsx';
import { WithdrawnAgreements } from '../agreements/WithdrawnAgreements.tsx';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { WaitingDrafts } from '../reveal/WaitingDrafts.tsx';
import { Button } from '../ui/Button.tsx';
import { ColumnHeading } from './ColumnHeading.tsx';
import { ControlCards, ControlLane } from './ControlLane.tsx';
import cardStyles from './card.module.css';
import columnStyles from './column.module.css';
import controlBoardStyles from './controlBoard.module.css';
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

interface ColumnProps {
  column: ColumnId;
  onWrite: (column: ColumnId) => void;
  onAgreement: (id: string) => void;
  onDangers: () => void;
}

/** What can be begun in a column. */
function ColumnTools({ column, onWrite, onAgreement, onDangers }: ColumnProps) {
  const t = useTranslations('leading.control');
  const meeting = useMeetingBoard();
  const actions = useRoomActions();
  const { template, board, canWrite } = meeting;
  if (!canWrite) return null;
  return (
    <div className={controlBoardStyles.columnButtons}>
      {template.dangerStatements && column === 'concern' && (
        <Button look="quiet" onClick={onDangers}>
          {t('dangers', { count: board.dangerStatements.length })}
        </Button>
      )}
      {cardColumns(meeting).includes(column) && (
        <Button look="quiet" onClick={() => onWrite(column)}>
          + {t('newCard')}
        </Button>
      )}
      {template.agreementsIn === column && (
        <Button look="quiet" onClick={() => onAgreement(actions.makeAgreement({ text: '' }))}>
          + {t('newAgreement')}
        </Button>
      )}
    </div>
  );
}

/** One column of the facilitator's board, a place to drop cards on. */
export function ControlColumn(props: ColumnProps) {
  const { column, onAgreement } = props;
  const t = useTranslations('meeting');
  const meeting = useMeetingBoard();
  const { setNodeRef, isOver } = useDroppable({ id: dropColumnId(column) });
  const cards = meeting.board.columns.find(({ id }) => id === column)?.cards ?? [];
  const takesCards = cardColumns(meeting).includes(column);
  const hasLanes = lanesOf(meeting.template, column).length > 0;
  const holdsAgreements = meeting.template.agreementsIn === column;
  return (
    <section
      ref={setNodeRef}
      className={controlBoardStyles.controlColumn}
      data-over={isOver || undefined}
      aria-labelledby={`column-${column}`}
    >
      <ColumnHeading column={column} tools={<ColumnTools {...props} />} />
      <div className={cardStyles.cards}>
        <WaitingDrafts column={column} />
        {takesCards && cards.length === 0 && !hasLanes && (
          <p className={columnStyles.empty}>{t('board.emptyControl')}</p>
        )}
        {byLane(meeting.template, column, cards).map((group) => (
          <Fragment key={group.lane}>
            {group.lane ? (
              <ControlLane column={column} lane={group.lane} cards={group.cards} onAgreement={onAgreement} />
            ) : (
              <ControlCards cards={group.cards} onAgreement={onAgreement} />
            )}
            {holdsAgreements && group.lane === meeting.template.agreementsLane && (
              <AgreementList onEdit={onAgreement} extras={(id) => <ShowAgreement id={id} />} />
            )}
          </Fragment>
        ))}
        {holdsAgreements && <WithdrawnAgreements />}
      </div>
    </section>
  );
}
