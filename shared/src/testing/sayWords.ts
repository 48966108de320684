import fs from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'use-intl/core';
import { type Language, locales } from '../words/languages.ts';

type Messages = { [key: string]: string | Messages };

const words = path.join(import.meta.dirname, '../words');

/** The files of a language, in order. */
export const areasOf = (language: Language): string[] => fs.readdirSync(path.join(words, language)).sort();

const read = (language: Language, area: string): Messages =>
  JSON.parse(fs.readFileSync(path.join(words, language, area), 'utf8'));

/** Every message by its dotted key. */
const flat = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );

/** A value for every argument a message may ask for, by the kind it asks for. */
export function valuesFor(message: string): Record<string, never> {
  const values: Record<string, unknown> = {};
  for (const [, name = '', kind] of message.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+))?/g))
    values[name] ??= kind === 'date' || kind === 'time' ? new Date(0) : kind && kind !== 'select' ? 2 : 'Elmer';
  for (const [, tag = ''] of message.matchAll(/<(\w+)>/g)) values[tag] = (chunks: unknown) => chunks;
  return values as Record<string, never>;
}

/** Formats one message as the pages do; a fault is thrown. */
export function sayAloud(language: Language, message: string, values: Record<string, never>): unknown {
  const onError = (error: Error) => {
    throw error;
  };
  const t = createTranslator<{ message: string }>({
    locale: locales[language],
    messages: { message },
    timeZone: 'Europe/Copenhagen',
    onError,
  });
  return t.rich('message', values);
}

/** Every message of a file by its dotted key, as it is written. */
export const everyMessage = (language: Language, area: string): [string, string][] => flat(read(language, area));
