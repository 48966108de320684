import type { Language } from './languages.ts';

/** A text that a person has written for others to read, by language. Danish is always there. */
export type Said = { da: string } & Partial<Record<Language, string>>;

/** Danish stands in for a language it has not been written in. */
export const saidIn = (said: Said, language: Language): string => said[language] || said.da;

/** The language `saidIn` answers in, for `lang`. */
export const languageSaid = (said: Said, language: Language): Language => (said[language] ? language : 'da');
