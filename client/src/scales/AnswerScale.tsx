import { needsReason } from '@samtavlen/shared/board/needsReason.ts';
import { SCALE_WORDS_LENGTH, type ScaleQuestion, scaleKey } from '@samtavlen/shared/board/scales.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDrafts } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { SaveMark } from '../saving/SaveMark.tsx';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import styles from './answering.module.css';
import { type Chosen, ScaleChoices } from './ScaleChoices.tsx';
import { useScaleWords } from './useScaleWords.ts';

interface AnswerProps {
  question: ScaleQuestion;
  person: PersonInRoom;
}

/** The answer is given and saved; only its owner sees it. */
function Given({ question, person, onChange }: AnswerProps & { onChange: () => void }) {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  const { me } = useMeetingBoard();
  const [{ scales, save }] = useDrafts(person.id);
  const given = scales[scaleKey(question)];
  if (!given) return null;
  const answer = words.answer(given);
  return (
    <div className={styles.given}>
      <p className={styles.mine}>
        {person.id === me ? t('given', { answer }) : t('givenFor', { name: person.name, answer })}
      </p>
      {given.words && <p dir="auto">»{given.words}«</p>}
      <p>
        <SaveMark save={save} />
      </p>
      <Button look="secondary" onClick={onChange}>
        {t('change')}
      </Button>
    </div>
  );
}

/** The number and a few words, until they are given. */
function Form({ question, person, onDone }: AnswerProps & { onDone: () => void }) {
  const t = useTranslations('method.scales');
  const w = useTranslations('method.wordings');
  const { me } = useMeetingBoard();
  const [{ scales }, actions] = useDrafts(person.id);
  const before = scales[scaleKey(question)];
  const [chosen, setChosen] = useState<Chosen>(before ? { value: before.value, face: before.face } : null);
  const [text, setText] = useState(before?.words ?? '');
  const [byFaces, setByFaces] = useState(before ? before.face !== null : person.role === 'child');
  const [tried, setTried] = useState(false);
  useUnsentText(text !== (before?.words ?? ''));
  const trouble = text.length > SCALE_WORDS_LENGTH ? t('tooLong') : holdsPrivateNumber(text) ? w('privateNumber') : '';
  const seat = person.id !== me;
  const asked = needsReason(question.scale, person.role);
  const unsaid = asked && text.trim() === '';

  function give(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!chosen || trouble || unsaid) return;
    actions.answerScale(question, { ...chosen, words: text.trim() });
    onDone();
  }

  function turn(): void {
    setByFaces(!byFaces);
    setChosen(null);
  }

  return (
    <form onSubmit={give} noValidate className={styles.form}>
      <p className={styles.quiet}>{seat ? t('privateSeat', { name: person.name }) : t('private')}</p>
      <ScaleChoices
        question={question}
        name={`scale-${person.id}`}
        chosen={chosen}
        byFaces={byFaces}
        error={tried && !chosen ? t('choose') : ''}
        onChoose={setChosen}
      />
      <div>
        <Button look="quiet" onClick={turn}>
          {byFaces ? t('useNumbers') : t('useFaces')}
        </Button>
      </div>
      <TextArea
        name={`scale-words-${person.id}`}
        label={asked ? t('reason') : t('words')}
        hint={asked ? t('reasonHint') : t('wordsHint')}
        optional={!asked}
        error={trouble || (tried && unsaid ? t('reasonMissing') : undefined)}
        value={text}
        onChange={setText}
        rows={2}
        lang="da"
      />
      <Button type="submit" look="primary" wide>
        {seat ? t('answerFor', { name: person.name }) : t('answer')}
      </Button>
    </form>
  );
}

/** One person's own answer to the scale that is asked: written here, read by nobody else until the server shows it. */
export function AnswerScale({ question, person }: AnswerProps) {
  const [{ scales, synced }] = useDrafts(person.id);
  const [changing, setChanging] = useState(false);
  if (!synced) return null;
  if (scales[scaleKey(question)] && !changing)
    return <Given question={question} person={person} onChange={() => setChanging(true)} />;
  return <Form question={question} person={person} onDone={() => setChanging(false)} />;
}
