import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';
import { useTranslations } from 'use-intl';
import { usePlain } from '../words/plain.ts';

/** What the columns are called in this way of holding the meeting, or in plain words where a child reads. */
export function useColumnTitles(template: TemplateId): (column: ColumnId) => string {
  const t = useTranslations('common.columns');
  const plain = useTranslations('meeting.columnPlain');
  const isPlain = usePlain();
  return (column) => (isPlain ? plain(column) : t(`${template}.${column}`));
}
