import {
  HEARD_WORDS_LENGTH,
  type HeardAnswer,
  heardQuestions,
  type HeardQuestion as Question,
} from '@samtavlen/shared/family/heardSchema.ts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { sayHeard } from '../api/heard.ts';
import { type TextTrouble, textTrouble } from '../saving/textTrouble.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { HeardQuestion } from './HeardQuestion.tsx';
import styles from './heard.module.css';

type Trouble = TextTrouble | 'empty' | 'failed' | null;

function troubleWith(numbers: Partial<Record<Question, number>>, words: string): Trouble {
  if (words.trim() === '' && Object.keys(numbers).length === 0) return 'empty';
  return textTrouble(words, HEARD_WORDS_LENGTH);
}

interface HeardFormProps {
  meeting: string;
  byFaces: boolean;
  onSaid: () => void;
  onSkip: () => void;
}

/** Three questions and a sentence; each can be left out. Nothing of it is kept on the phone. */
export function HeardForm({ meeting, byFaces, onSaid, onSkip }: HeardFormProps) {
  const t = useTranslations('closing.heard');
  const [numbers, setNumbers] = useState<Partial<Record<Question, number>>>({});
  const [words, setWords] = useState('');
  const [trouble, setTrouble] = useState<Trouble>(null);
  useUnsentText(words.trim() !== '');
  function send(event: FormEvent): void {
    event.preventDefault();
    const found = troubleWith(numbers, words);
    setTrouble(found);
    if (found) return;
    const answer: HeardAnswer = { ...numbers, words: words.trim() };
    sayHeard(meeting, answer).then(onSaid, () => setTrouble('failed'));
  }
  const atWords = trouble === 'tooLong' || trouble === 'privateNumber';
  return (
    <form onSubmit={send} noValidate className={styles.form}>
      <p>{t('who')}</p>
      {heardQuestions.map((question) => (
        <HeardQuestion
          key={question}
          question={question}
          byFaces={byFaces}
          value={numbers[question]}
          onChoose={(value) => {
            setNumbers({ ...numbers, [question]: value });
            setTrouble(null);
          }}
        />
      ))}
      <TextArea
        name="heard-words"
        label={t('words')}
        hint={t('wordsHint')}
        optional
        error={atWords ? t(trouble) : undefined}
        value={words}
        onChange={setWords}
        rows={2}
      />
      {(trouble === 'empty' || trouble === 'failed') && <Notice kind="error">{t(trouble)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit">{t('send')}</Button>
        <Button look="quiet" onClick={onSkip}>
          {t('skip')}
        </Button>
      </div>
    </form>
  );
}
