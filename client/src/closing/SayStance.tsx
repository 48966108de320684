import type { Stance } from '@samtavlen/shared/board/stances.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from '../agreements/answering.module.css';
import { KeptSentence } from '../agreements/KeptSentence.tsx';

/** Enig, or not quite and why, about one thing. `name` is unlike every other on the page. */
export function SayStance(props: {
  legend: string;
  name: string;
  given: Stance | undefined;
  /** Words are being written, or are not any more. */
  onWriting?: (writing: boolean) => void;
  onSay: (stance: Pick<Stance, 'stance' | 'words'>) => void;
}) {
  const t = useTranslations('later.summary');
  const { given, onSay } = props;
  const [because, setBecause] = useState(given?.stance === 'notQuite');
  const agreed = given?.stance === 'agree' && !because;
  return (
    <fieldset className={styles.answers}>
      <legend>{props.legend}</legend>
      <button
        type="button"
        aria-pressed={agreed}
        onClick={() => {
          setBecause(false);
          onSay({ stance: 'agree', words: '' });
        }}
      >
        {agreed && <span aria-hidden="true">✓ </span>}
        {t('agree')}
      </button>
      <button type="button" aria-pressed={because} aria-expanded={because} onClick={() => setBecause(true)}>
        {given?.stance === 'notQuite' && because && <span aria-hidden="true">✓ </span>}
        {t('notQuite')}
      </button>
      {because && (
        <KeptSentence
          name={`because-${props.name}`}
          label={t('because')}
          words={given?.stance === 'notQuite' ? given.words : ''}
          send={t('send')}
          empty={t('becauseEmpty')}
          onWriting={props.onWriting}
          onKeep={(words) => onSay({ stance: 'notQuite', words })}
        />
      )}
    </fieldset>
  );
}
