import { describe, expect, it } from 'vitest';
import type { ColumnId } from '../columns/Column.ts';
import type { Audience } from '../meeting/roles.ts';
import type { TemplateId } from '../templates/Template.ts';
import { templates } from '../templates/templates.ts';
import { fullLanguages } from '../words/languages.ts';
import { questionIn, questionNow, questionsIn } from './Guide.ts';
import { standardGuide, standardGuides } from './standardGuides.ts';

const audiences: readonly Audience[] = ['child', 'parent', 'network', 'professional'];

/** The longest sentence a citizen is asked to read, in words (ux.md 2.7). */
const WORDS = 15;

const columns = Object.values(templates).flatMap(({ id, columns }) => columns.map((column) => [id, column] as const));
const everything = (template: TemplateId) =>
  Object.values(standardGuides[template].columns).flatMap(({ questions }) => questions);
const all = [...everything('loeft'), ...everything('threeColumns')];
const now = (template: TemplateId, column: ColumnId, shown: { column: ColumnId; id: string } | null) =>
  questionNow(standardGuide(template).guide, column, shown)?.id;

describe('the question guides', () => {
  it.each(columns)('of %s have six questions or more to choose from in %s', (template, column) => {
    const guide = questionsIn(standardGuide(template).guide, column);
    expect(guide.length).toBeGreaterThanOrEqual(6);
    for (const question of guide) expect(question.column).toBe(column);
  });

  it.each(['loeft', 'threeColumns'] as const)('of %s name each question once', (template) => {
    const ids = everything(template).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('ask everyone at the table something, in every full language', () => {
    for (const { ask } of all)
      for (const audience of audiences)
        for (const language of fullLanguages) expect(ask[audience][language]).toMatch(/\?$/);
  });

  it('ask in short sentences', () => {
    const asked = all.flatMap(({ ask }) => Object.values(ask).flatMap((wordings) => Object.values(wordings)));
    for (const sentence of asked.flatMap((text) => text.split(/(?<=[.?!]) /)))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(WORDS);
  });
});

describe('what is asked in a column now', () => {
  it('is the question the facilitator shows there', () => {
    expect(now('loeft', 'concern', { column: 'concern', id: 'C3' })).toBe('C3');
  });

  it('is the first of the guide when nothing is shown, or something in another column', () => {
    expect(now('loeft', 'concern', null)).toBe('C1');
    expect(now('loeft', 'concern', { column: 'wish', id: 'H2' })).toBe('C1');
    expect(now('loeft', 'concern', { column: 'concern', id: 'C99' })).toBe('C1');
  });

  it('is another one in a three-column meeting', () => {
    expect(questionIn(standardGuide('threeColumns').guide, 'concern', 'C1')).toBeUndefined();
    expect(now('threeColumns', 'concern', null)).toBe('SC1');
    expect(now('threeColumns', 'agreement', null)).toBeUndefined();
  });
});
