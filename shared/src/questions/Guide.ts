import type { ColumnId } from '../columns/Column.ts';
import type { TemplateId } from '../templates/Template.ts';
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
