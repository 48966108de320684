import type { Card } from '@samtavlen/shared/board/cards.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { speaksFor } from '../participants/people.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { type MeetingBoard, useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';
import { useAgreedWording } from '../wordings/useAgreedWording.ts';
import type { MenuAction } from './ActionMenu.tsx';

/** Columns a card can stand in: where agreements have a column of their own, a card becomes an agreement instead. */
export const cardColumns = ({ template }: Pick<MeetingBoard, 'template'>): readonly ColumnId[] =>
  template.columns.filter((column) => column !== 'agreement');

/** After a card leaves the column in sight, focus goes to that column's heading instead of nowhere. */
export const columnHeadingId = (column: ColumnId): string => `column-${column}`;

function focusColumn(column: ColumnId): void {
  requestAnimationFrame(() => document.getElementById(columnHeadingId(column))?.focus());
}

interface Place {
  index: number;
  count: number;
}

/** What can be done with a card by whoever reads it: own words by their author, places by everyone. */
export function useCardActions(
  card: Card,
  place: Place,
  on: { reword: () => void; propose: () => void; agreement: (id: string) => void },
): MenuAction[] {
  const t = useTranslations('meeting.board');
  const w = useTranslations('method.wordings');
  const agreed = useAgreedWording(card);
  const meeting = useMeetingBoard();
  const title = useColumnTitles(meeting.template.id);
  const actions = useRoomActions();
  if (!meeting.canWrite) return [];
  const own = speaksFor(meeting.people, meeting.me, card.author);
  const large = meeting.view.conduct.spotlight === card.id;

  const done = (sentence: string) => {
    announce(sentence);
    focusColumn(card.column);
  };
  const list: (MenuAction | false)[] = [
    own && { key: 'reword', label: t('reword'), run: on.reword },
    card.author !== meeting.me && { key: 'propose', label: w('propose'), run: on.propose },
    ...cardColumns(meeting)
      .filter((column) => column !== card.column)
      .map((column) => ({
        key: `to-${column}`,
        label: t('moveTo', { column: title(column) }),
        run: () => {
          actions.moveCard(card.id, column, Number.MAX_SAFE_INTEGER);
          done(t('moved', { column: title(column) }));
        },
      })),
    place.index > 0 && {
      key: 'up',
      label: t('up'),
      run: () => actions.moveCard(card.id, card.column, place.index - 1),
    },
    place.index < place.count - 1 && {
      key: 'down',
      label: t('down'),
      run: () => actions.moveCard(card.id, card.column, place.index + 1),
    },
    meeting.facilitator && {
      key: 'large',
      label: large ? t('showSmall') : t('showLarge'),
      run: () => void actions.command({ do: 'spotlight', on: large ? null : card.id }),
    },
    {
      key: 'agreement',
      label: t('makeAgreement'),
      run: () => on.agreement(actions.makeAgreement({ text: agreed?.body ?? card.text, from: card.id })),
    },
    (own || meeting.facilitator) && {
      key: 'withdraw',
      label: own ? t('withdraw') : t('pullBack'),
      run: () => {
        actions.withdrawCard(card.id);
        done(t('taken'));
      },
    },
  ];
  return list.filter((action) => action !== false);
}
