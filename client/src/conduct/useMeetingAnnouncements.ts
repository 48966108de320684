import { type Board, everyCard } from '@samtavlen/shared/board/readBoard.ts';
import type { ShownConduct } from '@samtavlen/shared/conduct/shown.ts';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';

/** How many cards of other people came since last time, column by column. */
export function newCards(
  before: Board,
  now: Board,
  me: string | null,
): { column: Board['columns'][0]['id']; count: number }[] {
  const known = new Set(everyCard(before).map(({ id }) => id));
  return now.columns
    .map(({ id, cards }) => ({
      column: id,
      count: cards.filter((card) => !known.has(card.id) && card.author !== me && card.scribe !== me).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Tells a screen reader what happens by itself: new cards by count, the open column, summing up. */
export function useMeetingAnnouncements(): void {
  const t = useTranslations('meeting.announce');
  const { board, view, me, template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const last = useRef<{ board: Board; conduct: ShownConduct } | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = { board, conduct: view.conduct };
    if (!before) return;
    for (const { column, count } of newCards(before.board, board, me))
      announce(t('cards', { count, column: title(column) }));
    const { column, phase } = view.conduct;
    if (column && column !== before.conduct.column) announce(t('column', { column: title(column) }), 'column');
    if (phase !== before.conduct.phase && phase === 'summingUp') announce(t('summingUp'));
  }, [board, view, me, t, title]);
}
