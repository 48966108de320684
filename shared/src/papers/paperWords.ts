import { createTranslator } from 'use-intl/core';
import commonDa from '../words/da/common.json' with { type: 'json' };
import methodDa from '../words/da/method.json' with { type: 'json' };
import da from '../words/da/papers.json' with { type: 'json' };
import safetyDa from '../words/da/safety.json' with { type: 'json' };
import commonEn from '../words/en/common.json' with { type: 'json' };
import methodEn from '../words/en/method.json' with { type: 'json' };
import en from '../words/en/papers.json' with { type: 'json' };
import safetyEn from '../words/en/safety.json' with { type: 'json' };
import type { FullLanguage } from '../words/languages.ts';

/** What papers say of their own, with the names of roles, columns, templates and scales that every page shares. */
const withNames = (
  papers: typeof da,
  { roles, rolesShort, columns, lanes, templates }: typeof commonDa,
  { scales, wordings }: typeof methodDa,
  safety: typeof safetyDa,
) => ({
  ...papers,
  roles,
  rolesShort,
  columns,
  lanes,
  templates,
  scales,
  wordings,
  safety,
});

const catalogues: Record<FullLanguage, ReturnType<typeof withNames>> = {
  da: withNames(da, commonDa, methodDa, safetyDa),
  en: withNames(en, commonEn, methodEn, safetyEn),
};

const translator = (language: FullLanguage) =>
  createTranslator({ locale: language, messages: catalogues[language], timeZone: 'Europe/Copenhagen' });

/** The words of papers in one language, and the language itself for dates. */
export interface PaperWords {
  language: FullLanguage;
  say: ReturnType<typeof translator>;
}

export const paperWords = (language: FullLanguage): PaperWords => ({ language, say: translator(language) });
