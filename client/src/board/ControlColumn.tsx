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

/** One column of the facilitator's board, a place to drop cards on. */
export function ControlColumn(props: {
  column: ColumnId;
  onWrite: (column: ColumnId) => void;
  onAgreement: (id: string) => void;
  onDangers: () => void;
}) {
  const { column, onWrite, onAgreement, onDangers } = props;
  const t = useTranslations('meeting');
  const control = useTranslations('leading.control');
  const meeting = useMeetingBoard();
  const actions = useRoomActions();
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
      <ColumnHeading column={column} />
      <div className={controlBoardStyles.columnButtons}>
        {takesCards && meeting.canWrite && (
          <Button look="quiet" onClick={() => onWrite(column)}>
            + {control('newCard')}
          </Button>
        )}
        {meeting.template.dangerStatements && column === 'concern' && meeting.canWrite && (
          <Button look="quiet" onClick={onDangers}>
            {control('dangers', { count: meeting.board.dangerStatements.length })}
          </Button>
        )}
        {holdsAgreements && meeting.canWrite && (
          <Button look="quiet" onClick={() => onAgreement(actions.makeAgreement({ text: '' }))}>
            + {control('newAgreement')}
          </Button>
        )}
      </div>
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
