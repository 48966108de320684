import { lix, longestSentence, PLAIN, sentencesIn } from '@samtavlen/shared/words/lix.ts';
import { useTranslations } from 'use-intl';
import styles from './guides.module.css';

/** From this many words on the share of long ones says something. */
const ENOUGH = 4;

/** Says when a citizen may find a text hard to read. It never stands in the way. */
export function PlainHint({ text }: { text: string }) {
  const t = useTranslations('texts.plain');
  const hard = text.split(/\s+/).length >= ENOUGH ? Math.round(lix(sentencesIn(text))) : 0;
  const long = longestSentence(text);
  const says = long > PLAIN.words ? t('long', { words: long }) : hard > PLAIN.lix ? t('hard', { lix: hard }) : '';
  return (
    <p className={styles.plain} role="status">
      {says}
    </p>
  );
}
