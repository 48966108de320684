import type { Fact, Paper } from '@samtavlen/shared/papers/Paper.ts';
import { useTranslations } from 'use-intl';
import { useDates } from '../ui/useDates.ts';
import { PaperBlock } from './PaperBlock.tsx';
import styles from './sheet.module.css';

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Keys for blocks that never move: a paper is fixed. */
const keyed = <T,>(items: readonly T[]): { key: string; item: T }[] =>
  items.map((item, index) => ({ key: String(index), item }));

/** A paper on the screen as it will be on A4: the same words in the same order as every file. */
export function PaperSheet({ paper, printedOn }: { paper: Paper; printedOn: string }) {
  const t = useTranslations('papers');
  const { day } = useDates();
  return (
    <article className={`${styles.sheet} ${paper.letters === 'large' ? styles.large : ''}`} lang={paper.language}>
      <Facts facts={paper.facts} />
      {keyed(paper.blocks).map(({ key, item }) => (
        <PaperBlock key={key} block={item} />
      ))}
      <h2>{t('leftOut.heading')}</h2>
      <ul className={styles.list}>
        {paper.leftOut.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className={styles.care}>{t('print.care', { day: day(printedOn) })}</p>
    </article>
  );
}
