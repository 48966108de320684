import { answerDanger } from '@samtavlen/shared/board/dangerChanges.ts';
import type { DangerStatement, RecognitionWord } from '@samtavlen/shared/board/dangerStatements.ts';
import { SENTENCE_LENGTH } from '@samtavlen/shared/board/limits.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { textTrouble } from '../saving/textTrouble.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { TextArea } from '../ui/Field.tsx';
import styles from './danger.module.css';

/** One person's own answer to a statement, both ways as large. It is asked again when the words change. */
export function Recognise({ statement, person }: { statement: DangerStatement; person: PersonInRoom }) {
  const t = useTranslations('safety.danger');
  const { me } = useMeetingBoard();
  const actions = useRoomActions();
  const before = statement.answers[person.id];
  const [answer, setAnswer] = useState<RecognitionWord | ''>(before?.current ? before.answer : '');
  const [words, setWords] = useState(before?.words ?? '');
  const [tried, setTried] = useState(false);
  const seat = person.id !== me;
  const name = `${statement.id}-${person.id}`;
  const trouble = textTrouble(words, SENTENCE_LENGTH);
  const given = before?.current && before.answer === answer && before.words === words.trim();
  useUnsentText(words.trim() !== (before?.words ?? ''));

  function give(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (answer === '' || trouble) return;
    actions.write(({ doc, board, at, scribe }) =>
      answerDanger(doc, board, statement, { person: person.id, answer, words: words.trim(), at, ...scribe(person.id) }),
    );
  }

  return (
    <form onSubmit={give} noValidate className={styles.form}>
      {before && !before.current && <p role="status">{t('again')}</p>}
      <RadioGroup
        name={`recognise-${name}`}
        label={seat ? t('askSeat', { name: person.name }) : t('ask')}
        error={tried && answer === '' ? t('choose') : undefined}
        value={answer}
        onChange={setAnswer}
        choices={[
          { value: 'recognised', label: t('recognised') },
          { value: 'notRecognised', label: t('notRecognised') },
        ]}
      />
      <TextArea
        name={`recognise-words-${name}`}
        label={answer === 'notRecognised' ? t('because') : t('words')}
        error={trouble ? t(trouble) : undefined}
        optional
        value={words}
        onChange={setWords}
        rows={2}
        dir="auto"
        lang="da"
      />
      {given ? (
        <p role="status">✓ {t('given')}</p>
      ) : (
        <Button type="submit" look="secondary" wide>
          {seat ? t('answerFor', { name: person.name }) : t('answer')}
        </Button>
      )}
    </form>
  );
}
