import { useTranslations } from 'use-intl';
import { Checkbox } from '../ui/Choices.tsx';
import styles from './conduct.module.css';

/** Which keys there are, and the switch that turns them off. */
export function KeyHelp({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  const t = useTranslations('leading.control');
  const r = useTranslations('method.round');
  const keys = [
    ['N', t('keyN')],
    ['1–4', t('keyColumns')],
    ['B', t('keyB')],
    ['→', r('keyNext')],
    ['P', r('keyPass')],
    ['Ctrl+Z', t('keyUndo')],
  ];
  return (
    <details className={styles.help}>
      <summary>{t('keysTitle')}</summary>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keysHint')}</p>
      <Checkbox name="keys" label={t('keysUse')} checked={on} onChange={onSwitch} />
    </details>
  );
}
