import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Choices.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './controlTools.module.css';

/** Every key and what it does, in the order of a meeting. */
function useKeyLines(): [string, string][] {
  const t = useTranslations('leading.control');
  const r = useTranslations('leading.round');
  const k = useTranslations('screen.keys');
  const a = useTranslations('closing.aloud');
  return [
    ['1–4', t('keyColumns')],
    ['R', k('round')],
    ['→', r('keyNext')],
    ['P', r('keyPass')],
    ['← →', a('keys')],
    ['N', t('keyN')],
    ['A', k('agreement')],
    ['L', k('mode')],
    ['PgUp PgDn', k('pages')],
    ['B', t('keyB')],
    ['J', k('join')],
    ['Ctrl+Z', t('keyUndo')],
    ['?', k('help')],
  ];
}

/** The sheet of keys (`?`), and the switch that turns them off. Everything on it is also a button. */
export function KeyHelp(props: { open: boolean; on: boolean; onSwitch: (on: boolean) => void; onClose: () => void }) {
  const t = useTranslations('leading.control');
  const k = useTranslations('screen.keys');
  const lines = useKeyLines();
  return (
    <Dialog title={t('keysTitle')} open={props.open} onClose={props.onClose}>
      <dl className={styles.keys}>
        {lines.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keysHint')}</p>
      <Checkbox name="keys" label={t('keysUse')} checked={props.on} onChange={props.onSwitch} />
      <div>
        <Button look="secondary" onClick={props.onClose}>
          {k('close')}
        </Button>
      </div>
    </Dialog>
  );
}
