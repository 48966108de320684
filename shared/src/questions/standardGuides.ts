import type { ColumnId } from '../columns/Column.ts';
import type { TemplateId } from '../templates/Template.ts';
import { templates } from '../templates/templates.ts';
import { compensationQuestions } from './circumstances/compensation.ts';
import { manyChangesQuestions } from './circumstances/manyChanges.ts';
import type { ColumnGuide, Guide, GuideInUse, Guides, LineFor } from './Guide.ts';
import { guideFor } from './guideFor.ts';
import { agreementQuestions } from './loeft/agreement.ts';
import { concernQuestions } from './loeft/concern.ts';
import { wishQuestions } from './loeft/wish.ts';
import { workingWellQuestions } from './loeft/workingWell.ts';
import type { Question } from './Question.ts';
import { concernQuestions as concernSosQuestions } from './threeColumns/concern.ts';
import { wishQuestions as wishSosQuestions } from './threeColumns/wish.ts';
import { workingWellQuestions as workingWellSosQuestions } from './threeColumns/workingWell.ts';

/** What is always asked for is told; what it means for the family's help is the municipality's to say. */
const usedFor: Partial<Record<ColumnId, Partial<Record<LineFor, { da: string; en: string }>>>> = {
  workingWell: {
    compensation: {
      da: 'Skriv også det, der virker, fordi I får hjælp.',
      en: 'Write also what works because you get help.',
    },
  },
};

function columnGuide(column: ColumnId, asked: readonly Question[]): ColumnGuide {
  const opening = [...compensationQuestions, ...manyChangesQuestions].filter((one) => one.column === column);
  return { opening: null, usedFor: usedFor[column] ?? {}, questions: [...opening, ...asked] };
}

const guide = (columns: Partial<Record<ColumnId, readonly Question[]>>): Guide => ({
  startColumn: null,
  columns: Object.fromEntries(
    Object.entries(columns).map(([column, asked]) => [column, columnGuide(column as ColumnId, asked)]),
  ),
});

/** What the program comes with. A new column is a file beside these and a line here. */
export const standardGuides: Guides = {
  loeft: guide({
    concern: concernQuestions,
    workingWell: workingWellQuestions,
    wish: wishQuestions,
    agreement: agreementQuestions,
  }),
  threeColumns: guide({
    concern: concernSosQuestions,
    workingWell: workingWellSosQuestions,
    wish: wishSosQuestions,
  }),
};

/** What a meeting says and asks where nothing has been changed, and nothing is noted of the family. */
export const standardGuide = (template: TemplateId): GuideInUse => ({
  chosen: { version: 0, circumstances: [] },
  guide: guideFor(standardGuides[template], templates[template], []),
  tag: '',
});
