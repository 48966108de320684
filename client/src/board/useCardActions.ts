import type { Card } from '@samtavlen/shared/board/cards.ts';
import { groupOf, takeOutOfGroup } from '@samtavlen/shared/board/groups.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { lanes } from '@samtavlen/shared/columns/lanes.ts';
import { laneOf, lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { interpretersOf, speaksFor, voicesOf } from '../participants/people.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { type MeetingBoard, useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';
import type { VoiceForm } from '../voices/voiceForms.ts';
import { useAgreedWording } from '../wordings/useAgreedWording.ts';
import type { MenuAction } from './ActionMenu.tsx';
import type { Steps } from './CardStandings.tsx';

/** Columns a card can stand in: where agreements have a column of their own, a card becomes an agreement instead. */
export const cardColumns = ({ template }: Pick<MeetingBoard, 'template'>): readonly ColumnId[] =>
  template.columns.filter((column) => column !== 'agreement');

/** After a card leaves the column in sight, focus goes to that column's heading instead of nowhere. */
export const columnHeadingId = (column: ColumnId): string => `column-${column}`;

function focusColumn(column: ColumnId): void {
  requestAnimationFrame(() => document.getElementById(columnHeadingId(column))?.focus());
}

/** What a card's menu opens under the card, to be written in. */
export type CardWriting = 'reword' | 'propose' | 'facts' | VoiceForm;

/**
 * What can be done with a card by whoever reads it: own words by their author, places by everyone. Null while nothing
 * can; the list is made when it is asked for.
 */
export function useCardActions(
  card: Card,
  { up, down }: Steps,
  on: { write: (what: CardWriting) => void; agreement: (id: string) => void },
): (() => MenuAction[]) | null {
  const t = useTranslations('meeting.board');
  const agreed = useAgreedWording(card);
  const meeting = useMeetingBoard();
  const title = useColumnTitles(meeting.template.id);
  const laneTitle = useTranslations('common.lanes');
  const actions = useRoomActions();
  if (!meeting.canWrite) return null;
  return () => {
    const own = speaksFor(meeting.people, meeting.me, card.author);
    const mayInterpret =
      interpretersOf(meeting.people, meeting.me).length > 0 ||
      (own && meeting.people.some(({ role }) => role === 'interpreter'));
    const lane = laneOf(meeting.template, card);
    const grouped = groupOf(meeting.board.groups, card) !== null;
    const large = meeting.view.conduct.spotlight === card.id;

    const done = (sentence: string) => {
      announce(sentence);
      focusColumn(card.column);
    };
    const list: (MenuAction | false)[] = [
      own && { key: 'reword', label: t('reword'), run: () => on.write('reword') },
      card.author !== meeting.me && { key: 'propose', label: t('propose'), run: () => on.write('propose') },
      own &&
        lane !== null &&
        lanes[lane].facts.length > 0 && { key: 'facts', label: t('editFacts'), run: () => on.write('facts') },
      voicesOf(meeting.people, meeting.me).some(({ id }) => id !== card.author) && {
        key: 'say',
        label: t('say'),
        run: () => on.write('say'),
      },
      mayInterpret && { key: 'interpret', label: t('interpret'), run: () => on.write('interpret') },
      card.column === 'wish' && { key: 'whether', label: t('whether'), run: () => on.write('whether') },
      ...lanesOf(meeting.template, card.column)
        .filter((one) => one !== lane)
        .map((one) => ({
          key: `to-${one}`,
          label: t('moveTo', { column: laneTitle(one) }),
          run: () => {
            actions.moveCard(card.id, card.column, Number.MAX_SAFE_INTEGER, one);
            done(t('moved', { column: laneTitle(one) }));
          },
        })),
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
      up !== null && { key: 'up', label: t('up'), run: () => actions.moveCard(card.id, card.column, up, lane) },
      down !== null && { key: 'down', label: t('down'), run: () => actions.moveCard(card.id, card.column, down, lane) },
      meeting.facilitator && !grouped && { key: 'gather', label: t('gather'), run: () => on.write('gather') },
      (own || meeting.facilitator) &&
        grouped && {
          key: 'leaveGroup',
          label: t('leaveGroup'),
          run: () => actions.write(({ doc, board }) => takeOutOfGroup(doc, board, card.id)),
        },
      (own || meeting.facilitator) && { key: 'park', label: t('park'), run: () => on.write('park') },
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
  };
}
