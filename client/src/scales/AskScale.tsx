import type { ScaleId } from '@samtavlen/shared/board/scales.ts';
import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './controlScale.module.css';
import { useScaleWords } from './useScaleWords.ts';

/** Chooses the scale to ask; it opens on every phone at once. */
export function AskScale({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('method.scales');
  const { view, template } = useMeetingBoard();
  const words = useScaleWords();
  const [open, setOpen] = useState(false);
  if (view.conduct.phase === 'planned') return null;
  const ask = (scale: ScaleId) => {
    setOpen(false);
    command({ do: 'askScale', scale });
  };
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {t('ask')}
      </Button>
      <Dialog title={t('pick')} open={open} onClose={() => setOpen(false)}>
        <p>{t('pickHint')}</p>
        <ul className={styles.pick}>
          {template.scales.map((scale) => (
            <li key={scale}>
              <button type="button" onClick={() => ask(scale)}>
                <strong>{words.name(scale)}</strong>
                <span>{words.question(scale)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
