import type { Template } from '../templates/Template.ts';
import type { Said } from '../words/said.ts';
import type { ColumnGuide, Guide, GuideInUse, MeetingGuide, ShownGuide } from './Guide.ts';
import type { Circumstance, Question } from './Question.ts';

/** A line for one circumstance stands instead of the one for everyone. */
function lineFor({ usedFor }: ColumnGuide, noted: readonly Circumstance[]): Said | undefined {
  const own = noted.find((circumstance) => usedFor[circumstance]);
  return own ? usedFor[own] : usedFor.everyone;
}

/** Those that open for this family first; who they are for is not told further. */
function questionsFor({ questions }: ColumnGuide, noted: readonly Circumstance[]): Question[] {
  const opening = questions.filter(({ when }) => when !== undefined && noted.includes(when));
  const others = questions.filter(({ when }) => when === undefined);
  return [...opening, ...others].map(({ when: _, ...question }) => question);
}

/** The guide as a meeting with this family meets it. */
export function guideFor(
  guide: Guide,
  { columns }: Pick<Template, 'columns'>,
  noted: readonly Circumstance[],
): MeetingGuide {
  const made: MeetingGuide = { startColumn: guide.startColumn, lines: {}, questions: {} };
  for (const column of columns) {
    const here = guide.columns[column];
    if (!here) continue;
    const usedFor = lineFor(here, noted);
    if (here.opening || usedFor)
      made.lines[column] = { ...(here.opening && { opening: here.opening }), ...(usedFor && { usedFor }) };
    made.questions[column] = questionsFor(here, noted);
  }
  return made;
}

export const shownGuide = ({ tag, guide: { lines } }: GuideInUse): ShownGuide => ({ tag, lines });
