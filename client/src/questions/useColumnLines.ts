import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { saidIn } from '@samtavlen/shared/words/said.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useLanguage } from '../words/language.ts';

/** What stands under a column's name: what it is about, and what it is used for where the municipality says so. */
export function useColumnLines(column: ColumnId): { opening: string; usedFor: string | null } {
  const help = useTranslations('meeting.columnHelp');
  const language = useLanguage();
  const lines = useMeetingBoard().view.guide.lines[column];
  return {
    opening: lines?.opening ? saidIn(lines.opening, language) : help(column),
    usedFor: lines?.usedFor ? saidIn(lines.usedFor, language) : null,
  };
}
