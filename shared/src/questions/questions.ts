import type { ColumnId } from '../columns/Column.ts';
import type { Audience } from '../meeting/roles.ts';
import type { Language } from '../words/languages.ts';
import { agreementQuestions } from './agreement.ts';
import { concernQuestions } from './concern.ts';
import type { Question } from './Question.ts';
import { wishQuestions } from './wish.ts';
import { workingWellQuestions } from './workingWell.ts';

/** The question guide of each column, first question first. A new column is a file beside this and a line here. */
export const questions: Record<ColumnId, readonly Question[]> = {
  concern: concernQuestions,
  workingWell: workingWellQuestions,
  wish: wishQuestions,
  agreement: agreementQuestions,
};

/** What to ask someone on one side of the table when the meeting is at a column; empty when the guide has none. */
export const firstQuestion = (column: ColumnId, audience: Audience, language: Language): string =>
  questions[column][0]?.ask[audience][language] ?? '';
