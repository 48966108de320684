import {
  type Face,
  faces,
  type ScaleAnswer,
  type ScaleQuestion,
  type ScaleValue,
} from '@samtavlen/shared/board/scales.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import answeringStyles from './answering.module.css';
import { FaceIcon } from './FaceIcon.tsx';
import { GoalQuote } from './GoalQuote.tsx';
import pictureStyles from './picture.module.css';
import { useScaleWords } from './useScaleWords.ts';

/** What is chosen; null before anything is. */
export type Chosen = Pick<ScaleAnswer, 'value' | 'face'> | null;

interface ChoicesProps {
  question: ScaleQuestion;
  /** Sets these radios apart from those of another person on the same page. */
  name: string;
  chosen: Chosen;
  byFaces: boolean;
  error: string;
  onChoose: (chosen: NonNullable<Chosen>) => void;
}

/** 10 on top, as on a ladder. */
const NUMBERS: readonly number[] = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
const FACES = (Object.keys(faces) as Face[]).reverse();
const WITHOUT = ['dontKnow', 'ratherNot'] as const satisfies readonly ScaleValue[];

function Rung(props: { name: string; checked: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <label className={answeringStyles.rung}>
      <input type="radio" name={props.name} checked={props.checked} onChange={props.onChoose} />
      {props.children}
    </label>
  );
}

/** Eleven radios under each other, or five faces; nothing is chosen beforehand, since a preset steers. */
export function ScaleChoices({ question, name, chosen, byFaces, error, onChoose }: ChoicesProps) {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  const { scale } = question;
  const ends: Record<number, string> = { 0: words.low(scale), 10: words.high(scale) };
  const fault = `${name}-fault`;
  return (
    <fieldset className={answeringStyles.choices} aria-describedby={error ? fault : undefined}>
      <legend>
        {words.question(scale)} <GoalQuote question={question} />
        <VisuallyHidden> {t('means', { low: words.low(scale), high: words.high(scale) })}</VisuallyHidden>
      </legend>
      {error && (
        <p id={fault} className={answeringStyles.fault}>
          {error}
        </p>
      )}
      <div className={answeringStyles.ladder} data-faces={byFaces || undefined}>
        {byFaces
          ? FACES.map((face) => (
              <Rung
                key={face}
                name={name}
                checked={chosen?.face === face}
                onChoose={() => onChoose({ value: faces[face], face })}
              >
                <FaceIcon face={face} />
                <span>{t(`faces.${face}`)}</span>
              </Rung>
            ))
          : NUMBERS.map((value) => (
              <Rung
                key={value}
                name={name}
                checked={chosen?.value === value}
                onChoose={() => onChoose({ value, face: null })}
              >
                <span className={pictureStyles.number}>{value}</span>
                {ends[value] && <span className={pictureStyles.end}>{ends[value]}</span>}
              </Rung>
            ))}
      </div>
      <div className={answeringStyles.without}>
        {WITHOUT.map((value) => (
          <Rung
            key={value}
            name={name}
            checked={chosen?.value === value}
            onChoose={() => onChoose({ value, face: null })}
          >
            <span>{t(`answers.${value}`)}</span>
          </Rung>
        ))}
      </div>
    </fieldset>
  );
}
