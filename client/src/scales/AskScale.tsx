import type { ScaleId, ScaleQuestion } from '@samtavlen/shared/board/scales.ts';
import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './controlScale.module.css';
import { PickGoal } from './PickGoal.tsx';
import { useScaleWords } from './useScaleWords.ts';

function PickScale({ onPick }: { onPick: (scale: ScaleId) => void }) {
  const t = useTranslations('method.scales');
  const { template } = useMeetingBoard();
  const words = useScaleWords();
  return (
    <>
      <p>{t('pickHint')}</p>
      <ul className={styles.pick}>
        {template.scales.map((scale) => (
          <li key={scale}>
            <button type="button" onClick={() => onPick(scale)}>
              <strong>{words.name(scale)}</strong>
              <span>{words.question(scale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Chooses the scale to ask, and for a goal which one; it opens on every phone at once. */
export function AskScale({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('method.scales');
  const g = useTranslations('leading.goalScale');
  const { phase } = useMeetingBoard().view.conduct;
  const [at, setAt] = useState<'scales' | 'goals' | null>(null);
  if (phase === 'planned') return null;
  const ask = (question: ScaleQuestion) => {
    setAt(null);
    command({ do: 'askScale', ...question });
  };
  return (
    <>
      <Button look="secondary" onClick={() => setAt('scales')}>
        {t('ask')}
      </Button>
      <Dialog title={at === 'goals' ? g('pick') : t('pick')} open={at !== null} onClose={() => setAt(null)}>
        {at === 'goals' ? (
          <PickGoal onPick={(about) => ask({ scale: 'goal', about })} onBack={() => setAt('scales')} />
        ) : (
          <PickScale onPick={(scale) => (scale === 'goal' ? setAt('goals') : ask({ scale }))} />
        )}
      </Dialog>
    </>
  );
}
