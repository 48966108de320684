import { giveAnswer } from '@samtavlen/shared/board/agreementChanges.ts';
import type { Agreement, AnswerWord } from '@samtavlen/shared/board/agreements.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';
import agreementFormStyles from './agreementForm.module.css';
import answeringStyles from './answering.module.css';
import { KeptSentence } from './KeptSentence.tsx';

const ANSWERS: readonly AnswerWord[] = ['yes', 'talk', 'wait'];

/** Three equal buttons, same size and colour, in this order: no is as easy as yes (rule 5). */
export function AnswerButtons({ agreement, person }: { agreement: Agreement; person: PersonInRoom }) {
  const t = useTranslations('later.agreement');
  const { me } = useMeetingBoard();
  const actions = useRoomActions();
  const given = agreement.answers[person.id];
  const mine = person.id === me;
  const chosen = given?.current ? given.answer : null;
  const give = (answer: AnswerWord, words: string) => {
    actions.write(({ doc, board, at, scribe }) =>
      giveAnswer(doc, board, agreement.id, { answer, words, owner: person.id, at, ...scribe(person.id) }),
    );
    announce(`${t('yourAnswer')}: ${t(answer)}`);
  };
  return (
    <fieldset className={answeringStyles.answers}>
      <legend>{mine ? t('yourAnswer') : t('answerFor', { name: person.name })}</legend>
      {given && !given.current && (
        <p className={answeringStyles.reopened}>{mine ? t('reopened') : t('reopenedFor', { name: person.name })}</p>
      )}
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          aria-pressed={chosen === answer}
          onClick={() => give(answer, given?.current ? given.words : '')}
        >
          {chosen === answer && <span aria-hidden="true">✓ </span>}
          {t(answer)}
        </button>
      ))}
      {given && chosen !== null && (
        <KeptSentence
          name={`words-${agreement.id}-${person.id}`}
          label={t('words')}
          words={given.words}
          send={t('sendWords')}
          rows={2}
          onKeep={(words) => give(chosen, words)}
        />
      )}
      <p className={agreementFormStyles.small}>
        {t('canChange')} {t('notConsent')}
      </p>
    </fieldset>
  );
}
