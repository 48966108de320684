import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';
import { useTranslations } from 'use-intl';

/** What the columns are called in this way of holding the meeting. */
export function useColumnTitles(template: TemplateId): (column: ColumnId) => string {
  const t = useTranslations('common.columns');
  return (column) => t(`${template}.${column}`);
}
