import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import styles from './answering.module.css';

/** Longest sentence to an answer, in characters. */
export const WORDS_LENGTH = 1_000;

/** A sentence to one's answer, if one wants to. */
export function AnswerWords(props: { name: string; words: string; onKeep: (words: string) => void }) {
  const t = useTranslations('later.agreement');
  const [text, setText] = useState(props.words);
  const [error, setError] = useState<string | undefined>();
  const changed = text.trim() !== props.words;
  useUnsentText(changed);
  const keep = () => {
    if (text.length > WORDS_LENGTH) setError(t('tooLong'));
    else if (holdsPrivateNumber(text)) setError(t('privateNumber'));
    else {
      setError(undefined);
      props.onKeep(text.trim());
    }
  };
  return (
    <div className={styles.answerWords}>
      <TextArea
        name={`words-${props.name}`}
        label={t('words')}
        error={error}
        value={text}
        onChange={setText}
        rows={2}
        dir="auto"
      />
      {changed && (
        <Button look="secondary" onClick={keep}>
          {t('sendWords')}
        </Button>
      )}
    </div>
  );
}
