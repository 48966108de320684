import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './closing.module.css';

/** What each one has said to the summary, in their own words. */
export function StanceList() {
  const t = useTranslations('later.summary');
  const { board, people } = useMeetingBoard();
  const naming = useNaming(people);
  const given = Object.entries(board.stances);
  if (given.length === 0) return null;
  return (
    <section>
      <h3>{t('everyone')}</h3>
      <ul className={styles.stances}>
        {given.map(([id, stance]) => {
          const name = naming.short(id);
          return (
            <li key={id} dir="auto">
              {stance.stance === 'agree' ? t('saidAgree', { name }) : t('saidNotQuite', { name, words: stance.words })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
