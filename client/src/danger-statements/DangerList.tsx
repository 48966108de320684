import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { DangerAnswers } from './DangerAnswers.tsx';
import { DangerGoals } from './DangerGoals.tsx';
import { DangerHistory } from './DangerHistory.tsx';
import { DangerWords } from './DangerWords.tsx';
import styles from './danger.module.css';
import { Recognise } from './Recognise.tsx';

/** The statements on a phone: to read at one's own pace, and for the family to answer for themselves. */
export function DangerList() {
  const t = useTranslations('safety.danger');
  const { board, people, me, canWrite } = useMeetingBoard();
  const family = voicesOf(people, me).filter(({ role }) => audienceOf(role) !== 'professional');
  // Open when it comes and something waits for an answer; after that it stands as its reader leaves it.
  const [open] = useState(() =>
    board.dangerStatements.some(({ answers }) => family.some(({ id }) => !answers[id]?.current)),
  );
  if (board.dangerStatements.length === 0) return null;
  return (
    <details className={styles.list} open={open}>
      <summary className={styles.summary}>
        <h2>{t('title')}</h2>
      </summary>
      <p className={styles.hint}>{t('phoneHint')}</p>
      {board.dangerStatements.map((statement) => (
        <article key={statement.id} className={styles.statement}>
          <DangerWords text={statement.now} />
          <DangerHistory statement={statement} />
          <DangerGoals statement={statement} />
          <DangerAnswers statement={statement} />
          {canWrite &&
            family.map((person) => (
              <Recognise key={`${person.id} ${statement.now.id}`} statement={statement} person={person} />
            ))}
        </article>
      ))}
    </details>
  );
}
