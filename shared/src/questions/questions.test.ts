import { describe, expect, it } from 'vitest';
import type { Audience } from '../meeting/roles.ts';
import { templates } from '../templates/templates.ts';
import { languages } from '../words/languages.ts';
import { questionIn, questionNow, questionsIn } from './questions.ts';

const audiences: readonly Audience[] = ['child', 'parent', 'network', 'professional'];

/** The longest sentence a citizen is asked to read, in words (ux.md 2.7). */
const WORDS = 15;

const columns = Object.values(templates).flatMap(({ id, columns }) => columns.map((column) => [id, column] as const));
const all = columns.flatMap(([template, column]) => questionsIn(template, column));

describe('the question guides', () => {
  it.each(columns)('of %s have six questions or more to choose from in %s', (template, column) => {
    const guide = questionsIn(template, column);
    expect(guide.length).toBeGreaterThanOrEqual(6);
    for (const question of guide) expect(question.column).toBe(column);
  });

  it('name each question once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('ask everyone at the table something, in every language', () => {
    for (const { ask } of all)
      for (const audience of audiences)
        for (const language of languages) expect(ask[audience][language]).toMatch(/\?$/);
  });

  it('ask in short sentences', () => {
    const asked = all.flatMap(({ ask }) => Object.values(ask).flatMap((wordings) => Object.values(wordings)));
    for (const sentence of asked.flatMap((text) => text.split(/(?<=[.?!]) /)))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(WORDS);
  });
});

describe('what is asked in a column now', () => {
  it('is the question the facilitator shows there', () => {
    expect(questionNow('loeft', 'concern', { column: 'concern', id: 'C3' })?.id).toBe('C3');
  });

  it('is the first of the guide when nothing is shown, or something in another column', () => {
    expect(questionNow('loeft', 'concern', null)?.id).toBe('C1');
    expect(questionNow('loeft', 'concern', { column: 'wish', id: 'H2' })?.id).toBe('C1');
    expect(questionNow('loeft', 'concern', { column: 'concern', id: 'C99' })?.id).toBe('C1');
  });

  it('is another one in a three-column meeting', () => {
    expect(questionIn('threeColumns', 'concern', 'C1')).toBeUndefined();
    expect(questionNow('threeColumns', 'concern', null)?.id).toBe('SC1');
    expect(questionNow('threeColumns', 'agreement', null)).toBeUndefined();
  });
});
