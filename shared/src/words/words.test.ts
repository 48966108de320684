import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { areasOf, everyMessage, sayAloud, valuesFor } from '../testing/sayWords.ts';
import { FAILURES } from '../wire/failure.ts';
import { citizenAreas } from './citizenAreas.ts';
import errors from './da/errors.json' with { type: 'json' };
import { directions, fullLanguages, type Language, languages } from './languages.ts';

const [first, ...others] = languages;

/** What a language must have: everything, or what a citizen's phone shows. */
const areasFor = (language: Language): string[] =>
  fullLanguages.some((full) => full === language) ? areasOf(first) : citizenAreas.map((area) => `${area}.json`);

/** What the server answers may be left out where it is for staff. */
const areasWith = (language: Language): string[] => [...new Set([...areasFor(language), 'errors.json'])].sort();

test('[P10] Danish is the first language', () => {
  expect(first).toBe('da');
});

describe.each(others)('%s', (language) => {
  test('[P10] has every area it must have', () => {
    expect(areasOf(language)).toEqual(areasWith(language));
  });

  test.each(areasFor(language))('[P10] has the same keys as Danish in %s, and asks for the same values', (area) => {
    const danish = new Map(everyMessage(first, area));
    const other = new Map(everyMessage(language, area));
    expect([...other.keys()].sort()).toEqual([...danish.keys()].sort());
    for (const [key, message] of other) {
      const given = valuesFor(danish.get(key) ?? '');
      expect(() => sayAloud(language, message, given), key).not.toThrow();
    }
  });
});

describe.each(languages)('%s', (language) => {
  test.each(areasOf(language))('[P10] every message of %s can be said', (area) => {
    for (const [key, message] of everyMessage(language, area)) {
      expect(message.trim(), key).not.toBe('');
      expect(() => sayAloud(language, message, valuesFor(message)), key).not.toThrow();
    }
  });
});

/** How many ways a language counts ("one", "two", "few" …); a message that leaves one out says the wrong word there. */
test.each(languages)('%s says a word for every way it counts', (language) => {
  const ways = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const [key, message] of areasOf(language).flatMap((area) => everyMessage(language, area)))
    if (message.includes(', plural,'))
      for (const way of ways)
        expect(message.includes(` ${way} {`) || (way === 'one' && message.includes('=1 {')), `${key}: ${way}`).toBe(
          true,
        );
});

/** Names, days and numbers run from left to right inside a sentence that does not (UAX 9, FSI and PDI). */
test.each(languages.filter((language) => directions[language] === 'rtl'))(
  '%s isolates what it is given',
  (language) => {
    for (const [key, message] of areasOf(language).flatMap((area) => everyMessage(language, area)))
      expect(message.replaceAll(/\u2068\{\w+(, number)?\}\u2069/g, ''), key).not.toMatch(/\{\w+(, number)?\}/);
  },
);

test('every failure has a sentence', () => {
  for (const code of Object.keys(FAILURES)) expect(errors).toHaveProperty(code);
});

/** The folders of schemas whose issues are shown as sentences. */
const schemas = [
  ...['family/familySchema.ts', 'family/planSchema.ts', 'meeting/fields.ts', 'meeting/meetingSchema.ts'],
  'questions/guideSchema.ts',
];

test.each([...schemas, 'staff/staffSchema.ts'])('every fault a field of %s can have has a sentence', (file) => {
  const code = fs.readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');
  const issues = [...code.matchAll(/v\.\w+\((?:[^()']|\([^()]*\))*'(\w+)'\)/g)].map(([, issue = '']) => issue);
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues) expect(errors).toHaveProperty(issue);
});
