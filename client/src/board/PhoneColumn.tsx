import type { Card } from '@samtavlen/shared/board/cards.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { byLane, lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { CardItem } from './CardItem.tsx';
import { CardStandings, type Steps } from './CardStandings.tsx';
import { ColumnHeading } from './ColumnHeading.tsx';
import cardStyles from './card.module.css';
import columnStyles from './column.module.css';
import { LaneTitle } from './LaneTitle.tsx';
import { AgreementList, NewAgreement } from './laterParts.ts';
import { cardColumns } from './useCardActions.ts';

/** One column to read, at one's own pace; new cards come at the end, so that nothing moves under a finger. */
export function PhoneColumn(props: {
  column: ColumnId;
  onWrite: (column: ColumnId) => void;
  onAgreement: (id: string) => void;
}) {
  const { column, onWrite, onAgreement } = props;
  const t = useTranslations('meeting.board');
  const meeting = useMeetingBoard();
  const cards = meeting.board.columns.find(({ id }) => id === column)?.cards ?? [];
  const takesCards = cardColumns(meeting).includes(column);
  const holdsAgreements = meeting.template.agreementsIn === column;
  const item = (card: Card, steps: Steps) => (
    <li key={card.id}>
      <CardItem card={card} steps={steps} onAgreement={onAgreement} />
    </li>
  );
  return (
    <section className={columnStyles.column} aria-labelledby={`column-${column}`}>
      <ColumnHeading column={column} />
      {takesCards && cards.length === 0 && lanesOf(meeting.template, column).length === 0 && (
        <p className={columnStyles.empty}>{t('empty')}</p>
      )}
      {byLane(meeting.template, column, cards).map((group) => (
        <Fragment key={group.lane}>
          {group.lane && <LaneTitle lane={group.lane} count={group.cards.length} />}
          {group.cards.length > 0 && (
            <ul className={cardStyles.cards}>
              <CardStandings cards={group.cards} single={item} member={item} />
            </ul>
          )}
          {holdsAgreements && group.lane === meeting.template.agreementsLane && <AgreementList onEdit={onAgreement} />}
        </Fragment>
      ))}
      {takesCards && meeting.canWrite && (
        <Button look="primary" wide onClick={() => onWrite(column)}>
          {t('writeCard')}
        </Button>
      )}
      {holdsAgreements && <NewAgreement look={takesCards ? 'secondary' : 'primary'} onEdit={onAgreement} />}
    </section>
  );
}
