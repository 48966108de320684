import { directions, type Language } from '@samtavlen/shared/words/languages.ts';
import { useTranslations } from 'use-intl';
import styles from './OnlyDanish.module.css';

/** Says, in the language of this device, that the page under it is not in that language. */
export function OnlyDanish({ wished }: { wished: Language }) {
  const t = useTranslations('later.language');
  const languages = useTranslations('common.language');
  return (
    <aside className={styles.line} lang={wished} dir={directions[wished]} aria-label={languages('choose')}>
      <p>{t('onlyDanish')}</p>
    </aside>
  );
}
