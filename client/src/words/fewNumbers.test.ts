import { locales } from '@samtavlen/shared/words/languages.ts';
import { expect, test } from 'vitest';
import { FewNumbers, FewPlurals } from './fewNumbers.ts';

const numbers = [...Array.from({ length: 1_200 }, (_, at) => at), -1, 0.5, 1.5, 12_345];

test.each(Object.values(locales))('numbers and their plurals are those of the language %s', (locale) => {
  const few = { number: new FewNumbers(locale), plural: new FewPlurals(locale) };
  const intl = { number: new Intl.NumberFormat(locale), plural: new Intl.PluralRules(locale) };
  for (const number of numbers) {
    expect(few.number.format(number), String(number)).toBe(intl.number.format(number));
    expect(few.plural.select(number), String(number)).toBe(intl.plural.select(number));
  }
  const ordinal = { type: 'ordinal' } as const;
  expect(new FewPlurals(locale, ordinal).select(2)).toBe(new Intl.PluralRules(locale, ordinal).select(2));
  const percent = { style: 'percent' } as const;
  expect(new FewNumbers(locale, percent).format(0.5)).toBe(new Intl.NumberFormat(locale, percent).format(0.5));
});
