import type { ColumnId } from '../columns/Column.ts';
import type { TemplateId } from '../templates/Template.ts';
import { agreementQuestions } from './loeft/agreement.ts';
import { concernQuestions } from './loeft/concern.ts';
import { wishQuestions } from './loeft/wish.ts';
import { workingWellQuestions } from './loeft/workingWell.ts';
import type { Question } from './Question.ts';
import { concernQuestions as concernSosQuestions } from './threeColumns/concern.ts';
import { wishQuestions as wishSosQuestions } from './threeColumns/wish.ts';
import { workingWellQuestions as workingWellSosQuestions } from './threeColumns/workingWell.ts';

/** The question guide of each column, first question first. A new column is a file beside these and a line here. */
const guides: Record<TemplateId, Partial<Record<ColumnId, readonly Question[]>>> = {
  loeft: {
    concern: concernQuestions,
    workingWell: workingWellQuestions,
    wish: wishQuestions,
    agreement: agreementQuestions,
  },
  threeColumns: {
    concern: concernSosQuestions,
    workingWell: workingWellSosQuestions,
    wish: wishSosQuestions,
  },
};

/** Everything that may be asked in a column; empty when the template has no such column. */
export const questionsIn = (template: TemplateId, column: ColumnId): readonly Question[] =>
  guides[template][column] ?? [];

export const questionIn = (template: TemplateId, column: ColumnId, id: string): Question | undefined =>
  questionsIn(template, column).find((question) => question.id === id);

/** What is asked in a column now: the question that is shown there, or the first of the guide. */
export const questionNow = (
  template: TemplateId,
  column: ColumnId,
  shown: { column: ColumnId; id: string } | null,
): Question | undefined =>
  (shown?.column === column && questionIn(template, column, shown.id)) || questionsIn(template, column)[0];
