import fs from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { FAILURES } from '../wire/failure.ts';
import errors from './da/errors.json' with { type: 'json' };
import { type Language, languages } from './languages.ts';

type Messages = { [key: string]: string | Messages };

const areasOf = (language: Language): string[] => fs.readdirSync(path.join(import.meta.dirname, language)).sort();

const read = (language: Language, area: string): Messages =>
  JSON.parse(fs.readFileSync(path.join(import.meta.dirname, language, area), 'utf8'));

/** Every message by its dotted key. */
const flat = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );

/** A value for every argument a message may ask for, by the kind it asks for. */
function valuesFor(message: string): Record<string, never> {
  const values: Record<string, unknown> = {};
  for (const [, name = '', kind] of message.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+))?/g))
    values[name] ??= kind === 'date' || kind === 'time' ? new Date(0) : kind && kind !== 'select' ? 2 : 'Elmer';
  for (const [, tag = ''] of message.matchAll(/<(\w+)>/g)) values[tag] = (chunks: unknown) => chunks;
  return values as Record<string, never>;
}

/** Formats one message as the pages do; a fault is thrown. */
function say(locale: Language, message: string, values: Record<string, never>): unknown {
  const onError = (error: Error) => {
    throw error;
  };
  const t = createTranslator<{ message: string }>({
    locale,
    messages: { message },
    timeZone: 'Europe/Copenhagen',
    onError,
  });
  return t.rich('message', values);
}

const [first, ...others] = languages;

test('[P10] Danish is the first language', () => {
  expect(first).toBe('da');
});

describe.each(others)('%s', (language) => {
  test('[P10] has the same areas as Danish', () => {
    expect(areasOf(language)).toEqual(areasOf(first));
  });

  test.each(areasOf(first))('[P10] has the same keys as Danish in %s, and asks for the same values', (area) => {
    const danish = new Map(flat(read(first, area)));
    const other = new Map(flat(read(language, area)));
    expect([...other.keys()].sort()).toEqual([...danish.keys()].sort());
    for (const [key, message] of other) {
      const given = valuesFor(danish.get(key) ?? '');
      expect(() => say(language, message, given), key).not.toThrow();
    }
  });
});

describe.each(languages)('%s', (language) => {
  test.each(areasOf(language))('[P10] every message of %s can be said', (area) => {
    for (const [key, message] of flat(read(language, area))) {
      expect(message.trim(), key).not.toBe('');
      expect(() => say(language, message, valuesFor(message)), key).not.toThrow();
    }
  });
});

test('every failure has a sentence', () => {
  for (const code of Object.keys(FAILURES)) expect(errors).toHaveProperty(code);
});

/** The folders of schemas whose issues are shown as sentences. */
const schemas = ['family/familySchema.ts', 'family/planSchema.ts', 'meeting/fields.ts', 'meeting/meetingSchema.ts'];

test.each([...schemas, 'staff/staffSchema.ts'])('every fault a field of %s can have has a sentence', (file) => {
  const code = fs.readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');
  const issues = [...code.matchAll(/v\.\w+\((?:[^()']|\([^()]*\))*'(\w+)'\)/g)].map(([, issue = '']) => issue);
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues) expect(errors).toHaveProperty(issue);
});
