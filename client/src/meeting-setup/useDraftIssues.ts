import { useTranslations } from 'use-intl';
import type { FieldIssue } from '../ui/ErrorSummary.tsx';
import type { DraftIssue } from './judgeDraft.ts';

type SetupWord = 'emptyPurpose';
type ErrorWord = 'tooLong';

/** Says what is missing: in the set-up's own words where it has them, else as every form does. */
export function useDraftIssues() {
  const setup = useTranslations('staff.setup');
  const errors = useTranslations('errors');
  return (issues: readonly DraftIssue[]): FieldIssue[] =>
    issues.map(({ field, code, name = '' }) => ({
      field,
      message: setup.has(code as SetupWord) ? setup(code as 'noScribe', { name }) : errors(code as ErrorWord),
    }));
}

export const messageAt = (issues: readonly FieldIssue[], field: string) =>
  issues.find((issue) => issue.field === field)?.message;
