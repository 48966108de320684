import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { areasOf, everyMessage, sayAloud, valuesFor } from '../testing/sayWords.ts';
import { FAILURES } from '../wire/failure.ts';
import errors from './da/errors.json' with { type: 'json' };
import { languages } from './languages.ts';

const [first, ...others] = languages;

test('[P10] Danish is the first language', () => {
  expect(first).toBe('da');
});

describe.each(others)('%s', (language) => {
  test('[P10] has the same areas as Danish', () => {
    expect(areasOf(language)).toEqual(areasOf(first));
  });

  test.each(areasOf(first))('[P10] has the same keys as Danish in %s, and asks for the same values', (area) => {
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
