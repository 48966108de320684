import type { DangerStatement } from '@samtavlen/shared/board/dangerStatements.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { DangerWords } from './DangerWords.tsx';
import styles from './danger.module.css';

/** Every way it was put before, the first one first, with whose words it was changed to. */
export function DangerHistory({ statement }: { statement: DangerStatement }) {
  const t = useTranslations('safety.danger');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const earlier = statement.wordings.slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t('earlier', { count: earlier.length })}</summary>
      <ol className={styles.history}>
        {earlier.map((wording) => (
          <li key={wording.id}>
            <p>{t('wordsOf', { name: naming.short(wording.voice ?? wording.by) })}</p>
            <DangerWords text={wording} />
          </li>
        ))}
      </ol>
    </details>
  );
}
