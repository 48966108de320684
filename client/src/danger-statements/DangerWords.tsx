import type { DangerText } from '@samtavlen/shared/board/dangerStatements.ts';
import { useTranslations } from 'use-intl';
import styles from './danger.module.css';

/** Who is worried, about what, and what may happen: one statement as it is put. */
export function DangerWords({ text }: { text: DangerText }) {
  const t = useTranslations('safety.danger');
  return (
    <dl className={styles.words}>
      {(['who', 'about', 'mayHappen'] as const).map((part) => (
        <div key={part}>
          <dt>{t(`short.${part}`)}</dt>
          <dd dir="auto">{text[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
