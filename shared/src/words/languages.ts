/**
 * Every language there is, Danish first. A new one is a folder beside this and a line in each list here; the compiler
 * then lists the words that are missing.
 */
export const languages = ['da', 'en', 'ar'] as const;

export type Language = (typeof languages)[number];

/** Languages that say everything: staff's own pages, the wall and papers too. The others are for a citizen's phone. */
export const fullLanguages = ['da', 'en'] as const;

export type FullLanguage = (typeof fullLanguages)[number];

/** Which way a language is written, for `<html dir>`. */
export const directions: Record<Language, 'ltr' | 'rtl'> = { da: 'ltr', en: 'ltr', ar: 'rtl' };

/** How numbers and days are written. Arabic keeps the digits of the wall and of the code on it, so that they agree. */
export const locales = { da: 'da', en: 'en', ar: 'ar-u-nu-latn' } as const satisfies Record<Language, string>;

export type Locale = (typeof locales)[Language];

/** Words that no human editor with the language as mother tongue has read yet; pages say so. */
export const unread: readonly Language[] = ['ar'];

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

const isFull = (language: Language): language is FullLanguage => fullLanguages.some((full) => full === language);

/** The language of what only exists in full languages: Danish, where the person's own is not one. */
export const fullOf = (language: Language): FullLanguage => (isFull(language) ? language : 'da');

/** The first of our languages that an `Accept-Language` header names; Danish when it names none. */
export const languageAsked = (accept: string | undefined): Language => {
  const asked = new RegExp(`\\b(${languages.join('|')})\\b`, 'i').exec(accept ?? '')?.[0].toLowerCase();
  return isLanguage(asked) ? asked : 'da';
};
