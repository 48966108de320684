import * as v from 'valibot';
import type { ColumnId } from '../columns/Column.ts';
import { isLaneOf, type LaneId, lanes } from '../columns/lanes.ts';
import { LINE_LENGTH, line } from '../meeting/fields.ts';
import type { Audience } from '../meeting/roles.ts';
import type { Template, TemplateId } from '../templates/Template.ts';
import { templates } from '../templates/templates.ts';
import { languages } from '../words/languages.ts';
import type { Said } from '../words/said.ts';
import type { ColumnGuide, Guide, Guides } from './Guide.ts';
import { circumstances, type Question } from './Question.ts';

/** Questions in one column: more than can be asked in a year of meetings. */
const MOST_QUESTIONS = 30;

/** A text by language. A language left empty is not kept: Danish stands in for it. */
const said = v.pipe(
  v.object({
    da: line(LINE_LENGTH),
    ...Object.fromEntries(
      languages.filter((one) => one !== 'da').map((one) => [one, v.exactOptional(line(LINE_LENGTH))]),
    ),
  }),
  v.transform((texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) as Partial<Said>),
);

/** Only Danish must be there. */
const isSaid = (texts: Partial<Said>): texts is Said => texts.da !== undefined;
const written = v.pipe(
  said,
  v.check((texts) => isSaid(texts), 'empty'),
  v.transform((texts) => texts as Said),
);
const maybeSaid = v.pipe(
  v.nullable(said),
  v.transform((texts) => (texts && isSaid(texts) ? texts : null)),
);

/** A side of the table that has no wording of its own is asked as the parents are, whom the wall asks too. */
const ask = v.pipe(
  v.object({ parent: written, child: maybeSaid, network: maybeSaid, professional: maybeSaid }),
  v.transform(
    ({ parent, child, network, professional }): Record<Audience, Said> => ({
      ...{ parent, child: child ?? parent, network: network ?? parent, professional: professional ?? parent },
    }),
  ),
);

const laneIds = Object.keys(lanes) as LaneId[];

const question = (column: ColumnId) =>
  v.object({
    id: v.pipe(v.string('unknown'), v.regex(/^[\w-]{1,20}$/, 'unknown')),
    column: v.literal(column, 'unknown'),
    lane: v.exactOptional(
      v.pipe(
        v.picklist(laneIds, 'unknown'),
        v.check((lane) => isLaneOf(column, lane), 'unknown'),
      ),
    ),
    when: v.exactOptional(v.picklist(circumstances, 'unknown')),
    ask,
  });

const usedFor = v.pipe(
  v.object({
    everyone: v.exactOptional(maybeSaid),
    ...Object.fromEntries(circumstances.map((one) => [one, v.exactOptional(maybeSaid)])),
  }),
  v.transform(
    (lines) => Object.fromEntries(Object.entries(lines).filter(([, text]) => text)) as ColumnGuide['usedFor'],
  ),
);

const namedOnce = (questions: readonly Question[]) => new Set(questions.map(({ id }) => id)).size === questions.length;
const asksEveryone = (questions: readonly Question[]) => questions.some(({ when }) => when === undefined);

const columnGuide = (column: ColumnId) =>
  v.object({
    opening: maybeSaid,
    usedFor,
    questions: v.pipe(
      v.array(question(column)),
      v.maxLength(MOST_QUESTIONS, 'tooMany'),
      v.check((questions) => namedOnce(questions as Question[]), 'unknown'),
      v.check((questions) => asksEveryone(questions as Question[]), 'noQuestion'),
    ),
  });

const guide = ({ columns }: Template) =>
  v.object({
    startColumn: v.nullable(v.picklist(columns, 'unknown')),
    columns: v.object(Object.fromEntries(columns.map((column) => [column, columnGuide(column)]))),
  });

/** Everything a municipality words by itself; what is not in it is what the program comes with no longer. */
export const guidesSchema = v.pipe(
  v.object(
    Object.fromEntries(Object.values(templates).map((template) => [template.id, guide(template)])) as Record<
      TemplateId,
      ReturnType<typeof guide>
    >,
  ),
  v.transform((guides) => guides as Record<TemplateId, unknown> as Record<TemplateId, Guide> as Guides),
);

const number = v.pipe(v.number('unknown'), v.integer('unknown'), v.minValue(0, 'unknown'));

/** A version to be kept; `after` is the number it was made from, so that two who edit at once do not undo each other. */
export const newVersionSchema = v.variant('how', [
  v.object({ how: v.picklist(['edited', 'imported']), after: number, guides: guidesSchema }),
  v.object({ how: v.literal('restored', 'unknown'), after: number, of: number }),
]);

export type NewVersion = v.InferOutput<typeof newVersionSchema>;

export const keeperSchema = v.object({ keepsTexts: v.boolean('empty') });
