import { describe, expect, it } from 'vitest';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';
import type { Audience } from '../meeting/roles.ts';
import { languages } from '../words/languages.ts';
import { firstQuestion, questions } from './questions.ts';

const audiences: readonly Audience[] = ['child', 'parent', 'network', 'professional'];

/** The longest sentence a citizen is asked to read, in words (ux.md 2.7). */
const WORDS = 15;

describe('the question guides', () => {
  it('ask everyone at the table something in every column and language', () => {
    for (const column of Object.keys(columns) as ColumnId[])
      for (const audience of audiences)
        for (const language of languages) expect(firstQuestion(column, audience, language)).toMatch(/\?$/);
  });

  it('ask in short sentences', () => {
    const asked = Object.values(questions)
      .flat()
      .flatMap(({ ask }) => Object.values(ask).flatMap((wordings) => Object.values(wordings)));
    for (const sentence of asked.flatMap((text) => text.split(/(?<=[.?!]) /)))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(WORDS);
  });
});
