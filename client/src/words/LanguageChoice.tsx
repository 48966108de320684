import { type Language, languages } from '@samtavlen/shared/words/languages.ts';
import { useTranslations } from 'use-intl';
import { fetchCommon } from './catalogue.ts';
import styles from './LanguageChoice.module.css';
import { chooseLanguage, useLanguage } from './language.ts';

/** Without net the page stays as it reads. */
const choose = (language: Language): Promise<void> =>
  fetchCommon(language).then(
    () => chooseLanguage(language),
    () => {},
  );

/** The languages in their own names. */
export function LanguageChoice() {
  const t = useTranslations('common.language');
  const chosen = useLanguage();
  return (
    <fieldset aria-label={t('choose')} className={styles.choice}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => void choose(language)}
        >
          {t(language)}
        </button>
      ))}
    </fieldset>
  );
}
