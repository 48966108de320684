import type { Stance } from '@samtavlen/shared/board/stances.ts';
import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { WORDS_LENGTH } from '../agreements/AnswerWords.tsx';
import styles from '../agreements/answering.module.css';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';

interface BecauseProps {
  name: string;
  words: string;
  onKeep: (words: string) => void;
  onWriting: ((writing: boolean) => void) | undefined;
}

function Because({ onWriting, ...props }: BecauseProps) {
  const t = useTranslations('later.summary');
  const a = useTranslations('later.agreement');
  const [text, setText] = useState(props.words);
  const [error, setError] = useState<string | undefined>();
  const unsent = text.trim() !== props.words;
  useUnsentText(unsent);
  const tell = useEffectEvent((writing: boolean) => onWriting?.(writing));
  useEffect(() => {
    if (!unsent) return;
    tell(true);
    return () => tell(false);
  }, [unsent]);
  const keep = () => {
    if (text.trim() === '') setError(t('becauseEmpty'));
    else if (text.length > WORDS_LENGTH) setError(a('tooLong'));
    else if (holdsPrivateNumber(text)) setError(a('privateNumber'));
    else {
      setError(undefined);
      props.onKeep(text.trim());
    }
  };
  return (
    <div className={styles.answerWords}>
      <TextArea
        name={`because-${props.name}`}
        label={t('because')}
        error={error}
        value={text}
        onChange={setText}
        dir="auto"
      />
      <Button look="secondary" onClick={keep}>
        {t('send')}
      </Button>
    </div>
  );
}

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
        <Because
          name={props.name}
          words={given?.stance === 'notQuite' ? given.words : ''}
          onWriting={props.onWriting}
          onKeep={(words) => onSay({ stance: 'notQuite', words })}
        />
      )}
    </fieldset>
  );
}
