import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';
import type { useTranslations } from 'use-intl';

/** Says where in the texts a fault lies: "LØFT, fire kolonner › Fungerer › spørgsmål 3". @param at from the template on */
export const faultPlace =
  (common: ReturnType<typeof useTranslations<'common'>>, texts: ReturnType<typeof useTranslations<'texts'>>) =>
  ([template, , column, part, question]: readonly string[]): string => {
    const ways = [
      template !== undefined && common.has(`templates.${template as TemplateId}`)
        ? common(`templates.${template as TemplateId}`)
        : '',
      column !== undefined && common.has(`columns.${template as 'loeft'}.${column as ColumnId}`)
        ? common(`columns.${template as 'loeft'}.${column as ColumnId}`)
        : '',
      part === 'questions' && question !== undefined ? texts('file.question', { number: Number(question) + 1 }) : '',
    ];
    return ways.filter(Boolean).join(' › ');
  };
