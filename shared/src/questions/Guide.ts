import type { ColumnId } from '../columns/Column.ts';
import type { Template, TemplateId } from '../templates/Template.ts';
import type { Said } from '../words/said.ts';
import type { Circumstance, Question } from './Question.ts';

/** Whom a line is for: everyone, or families of whom something is noted, who then read it instead. */
export type LineFor = 'everyone' | Circumstance;

/** What a municipality can word of one column. */
export interface ColumnGuide {
  /** Under the column's name; null leaves the words of the program. */
  opening: Said | null;
  /** What the column is used for, and what not. The program promises nothing by itself (ux.md section 1). */
  usedFor: Partial<Record<LineFor, Said>>;
  /** First question first. */
  questions: readonly Question[];
}

/** What is said and asked in one way of holding the meeting. */
export interface Guide {
  /** The column a meeting opens on; null for the template's first. */
  startColumn: ColumnId | null;
  columns: Partial<Record<ColumnId, ColumnGuide>>;
}

export type Guides = Record<TemplateId, Guide>;

/** The lines that stand on the wall and the phones from the first moment. */
export interface ColumnLines {
  opening?: Said;
  usedFor?: Said;
}

/** A guide as one meeting meets it: what is noted of the family has had its effect, and cannot be seen in it. */
export interface MeetingGuide {
  startColumn: ColumnId | null;
  lines: Partial<Record<ColumnId, ColumnLines>>;
  questions: Partial<Record<ColumnId, readonly Question[]>>;
}

/** Which texts a meeting began with, and for which family. */
export interface ChosenGuide {
  /** Number of the municipality's version; 0 for what the program comes with. */
  version: number;
  circumstances: readonly Circumstance[];
}

/** The texts of one meeting, and the choice they come from. */
export interface GuideInUse {
  chosen: ChosenGuide;
  guide: MeetingGuide;
  /** Another for other texts; empty for those the program comes with, which every device has. */
  tag: string;
}

/** What every device is told of the texts; the questions are fetched by those who need them. */
export type ShownGuide = Pick<GuideInUse, 'tag'> & Pick<MeetingGuide, 'lines'>;

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

/** Everything that may be asked in a column; empty when there is no such column. */
export const questionsIn = (guide: MeetingGuide, column: ColumnId): readonly Question[] =>
  guide.questions[column] ?? [];

export const questionIn = (guide: MeetingGuide, column: ColumnId, id: string): Question | undefined =>
  questionsIn(guide, column).find((question) => question.id === id);

/** What is asked in a column now: the question that is shown there, or the first of the guide. */
export const questionNow = (
  guide: MeetingGuide,
  column: ColumnId,
  shown: { column: ColumnId; id: string } | null,
): Question | undefined =>
  (shown?.column === column && questionIn(guide, column, shown.id)) || questionsIn(guide, column)[0];

export const shownGuide = ({ tag, guide: { lines } }: GuideInUse): ShownGuide => ({ tag, lines });
