import { unread } from '@samtavlen/shared/words/languages.ts';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../words/language.ts';
import styles from './device.module.css';

/** Says of a language no human editor has read that it is so. */
export function Unread() {
  const t = useTranslations('later.language');
  const language = useLanguage();
  return unread.includes(language) && <p className={styles.unread}>{t('unread')}</p>;
}
