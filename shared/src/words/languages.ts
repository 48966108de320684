/** Every language there is, Danish first. A new one is a folder beside this and a line here. */
export const languages = ['da', 'en'] as const;

export type Language = (typeof languages)[number];

/** Which way a language is written, for `<html dir>`. */
export const directions: Record<Language, 'ltr' | 'rtl'> = { da: 'ltr', en: 'ltr' };

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);
