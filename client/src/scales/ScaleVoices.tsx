import { type ScaleQuestion, scaleKey } from '@samtavlen/shared/board/scales.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDrafts } from '../meeting-room/hooks.ts';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { AnswerScale } from './AnswerScale.tsx';
import styles from './controlScale.module.css';

/** One of those who answer on this device; a tick when the answer is given. */
function Voice(props: { question: ScaleQuestion; person: PersonInRoom; chosen: boolean; onChoose: () => void }) {
  const t = useTranslations('method.scales');
  const { me } = useMeetingBoard();
  const [{ scales }] = useDrafts(props.person.id);
  return (
    <button type="button" aria-pressed={props.chosen} onClick={props.onChoose}>
      {scales[scaleKey(props.question)] && <span aria-hidden="true">✓ </span>}
      {props.person.id === me ? t('mine') : props.person.name}
    </button>
  );
}

/** Oneself, and the seats one writes for, one at a time. */
export function ScaleVoices({ question }: { question: ScaleQuestion }) {
  const t = useTranslations('method.scales');
  const { people, me } = useMeetingBoard();
  const voices = voicesOf(people, me);
  const [who, setWho] = useState(me);
  const person = voices.find(({ id }) => id === who) ?? voices[0];
  if (!person) return null;
  return (
    <>
      {voices.length > 1 && (
        <nav aria-label={t('who')} className={styles.voices}>
          {voices.map((voice) => (
            <Voice
              key={voice.id}
              question={question}
              person={voice}
              chosen={voice.id === person.id}
              onChoose={() => setWho(voice.id)}
            />
          ))}
        </nav>
      )}
      <AnswerScale key={`${scaleKey(question)} ${person.id}`} question={question} person={person} />
    </>
  );
}
