import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { WORDS_LENGTH } from './AnswerWords.tsx';
import styles from './answering.module.css';

function Because(props: { name: string; words: string; onKeep: (words: string) => void }) {
  const t = useTranslations('later.summary');
  const a = useTranslations('later.agreement');
  const [text, setText] = useState(props.words);
  const [error, setError] = useState<string | undefined>();
  useUnsentText(text.trim() !== props.words);
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

/** Enig, or not quite and why: the sentence is kept beside the summary. */
export function SummaryStance({ person }: { person: PersonInRoom }) {
  const t = useTranslations('later.summary');
  const { board, me } = useMeetingBoard();
  const actions = useRoomActions();
  const given = board.stances[person.id];
  const [because, setBecause] = useState(given?.stance === 'notQuite');
  const who = person.id === me ? {} : { person: person.id };
  const agreed = given?.stance === 'agree' && !because;
  return (
    <fieldset className={styles.answers}>
      <legend>{person.id === me ? t('yours') : t('yoursFor', { name: person.name })}</legend>
      <button
        type="button"
        aria-pressed={agreed}
        onClick={() => {
          setBecause(false);
          actions.setSummaryStance({ stance: 'agree', words: '', ...who });
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
          name={person.id}
          words={given?.stance === 'notQuite' ? given.words : ''}
          onKeep={(words) => actions.setSummaryStance({ stance: 'notQuite', words, ...who })}
        />
      )}
    </fieldset>
  );
}
