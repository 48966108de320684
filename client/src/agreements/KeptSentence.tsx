import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { textTrouble } from '../saving/textTrouble.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import styles from './answering.module.css';

/** Longest sentence to an answer, in characters. */
export const WORDS_LENGTH = 1_000;

interface SentenceProps {
  name: string;
  label: string;
  /** As the board has them. */
  words: string;
  send: string;
  /** Said when nothing is written; without it the sentence is an extra, and is sent when it has changed. */
  empty?: string;
  rows?: number;
  onKeep: (words: string) => void;
  /** Words are being written, or are not any more. */
  onWriting?: ((writing: boolean) => void) | undefined;
}

/** A sentence to one's answer: on the board when it is sent, and not letter by letter. */
export function KeptSentence({ name, label, words, send, empty, rows, onKeep, onWriting }: SentenceProps) {
  const t = useTranslations('later.agreement');
  const [text, setText] = useState(words);
  const [error, setError] = useState<string | undefined>();
  const unsent = text.trim() !== words;
  useUnsentText(unsent);
  const tell = useEffectEvent((writing: boolean) => onWriting?.(writing));
  useEffect(() => {
    if (!unsent) return;
    tell(true);
    return () => tell(false);
  }, [unsent]);
  const keep = () => {
    const trouble = textTrouble(text, WORDS_LENGTH);
    const wrong = text.trim() === '' && empty !== undefined ? empty : trouble ? t(trouble) : undefined;
    setError(wrong);
    if (wrong === undefined) onKeep(text.trim());
  };
  return (
    <div className={styles.answerWords}>
      <TextArea name={name} label={label} error={error} value={text} onChange={setText} rows={rows} dir="auto" />
      {(unsent || empty !== undefined) && (
        <Button look="secondary" onClick={keep}>
          {send}
        </Button>
      )}
    </div>
  );
}
