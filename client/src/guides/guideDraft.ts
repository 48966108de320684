import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { ColumnGuide, Guides } from '@samtavlen/shared/questions/Guide.ts';
import type { Question } from '@samtavlen/shared/questions/Question.ts';
import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';

/** Where in the texts one is. */
export interface GuidePlace {
  template: TemplateId;
  column: ColumnId;
}

const untouched: ColumnGuide = { opening: null, usedFor: {}, questions: [] };

export const columnIn = (guides: Guides, { template, column }: GuidePlace): ColumnGuide =>
  guides[template].columns[column] ?? untouched;

export function withColumn(guides: Guides, place: GuidePlace, change: Partial<ColumnGuide>): Guides {
  const { template, column } = place;
  const guide = guides[template];
  const columns = { ...guide.columns, [column]: { ...columnIn(guides, place), ...change } };
  return { ...guides, [template]: { ...guide, columns } };
}

export const withStart = (guides: Guides, template: TemplateId, startColumn: ColumnId | null): Guides => ({
  ...guides,
  [template]: { ...guides[template], startColumn },
});

/** One step up (-1) or down (1); at the end of the list nothing happens. */
export function movedBy<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return [...list];
  const moved = [...list];
  [moved[from], moved[to]] = [moved[to] as T, moved[from] as T];
  return moved;
}

/** Letter of the ids of a municipality's own questions: `L1`, `L2` … */
const OWN = 'L';

/** A question without words, named as no other in this way of holding the meeting is. */
export function newQuestion(guides: Guides, { template, column }: GuidePlace): Question {
  const taken = Object.values(guides[template].columns).flatMap(({ questions }) => questions.map(({ id }) => id));
  let count = 1;
  while (taken.includes(`${OWN}${count}`)) count++;
  const blank = { da: '', en: '' };
  return { id: `${OWN}${count}`, column, ask: { child: blank, parent: blank, network: blank, professional: blank } };
}
