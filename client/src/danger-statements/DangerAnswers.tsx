import type { DangerStatement } from '@samtavlen/shared/board/dangerStatements.ts';
import { useTranslations } from 'use-intl';
import { inTableOrder, personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './danger.module.css';

/** What each has said to the words as they stand, by name and with their own sentence; never a number. */
export function DangerAnswers({ statement }: { statement: DangerStatement }) {
  const t = useTranslations('safety.danger');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const given = inTableOrder(people, Object.keys(statement.answers)).flatMap((person) => {
    const answer = statement.answers[person];
    return answer?.current ? [{ person, ...answer }] : [];
  });
  if (given.length === 0) return null;
  return (
    <ul className={styles.answers}>
      {given.map(({ person, answer, words, scribe }) => (
        <li key={person} dir="auto">
          <bdi>{naming.short(person)}</bdi>: {t(`is.${answer}`)}
          {words && <> »{words}«</>}
          {scribe && <span> · {t('scribed', { scribe: personWith(people, scribe)?.name ?? '' })}</span>}
        </li>
      ))}
    </ul>
  );
}
