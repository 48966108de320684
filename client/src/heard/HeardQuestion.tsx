import { type Face, faces } from '@samtavlen/shared/board/scales.ts';
import type { HeardQuestion as Question } from '@samtavlen/shared/family/heardSchema.ts';
import { useTranslations } from 'use-intl';
import { FaceIcon } from '../scales/FaceIcon.tsx';
import styles from './heard.module.css';

const NUMBERS: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface HeardQuestionProps {
  question: Question;
  byFaces: boolean;
  value: number | undefined;
  onChoose: (value: number) => void;
}

/** One question: eleven numbers in two rows, or five faces with their words. */
export function HeardQuestion({ question, byFaces, value, onChoose }: HeardQuestionProps) {
  const t = useTranslations('closing.heard');
  const choices = byFaces
    ? (Object.entries(faces) as [Face, number][]).map(([name, number]) => ({ name, number }))
    : NUMBERS.map((number) => ({ name: null, number }));
  return (
    <fieldset className={styles.question}>
      <legend>{t(`questions.${question}`)}</legend>
      {!byFaces && <p className={styles.ends}>{t('ends')}</p>}
      <div className={byFaces ? styles.faces : styles.numbers}>
        {choices.map(({ name, number }) => (
          <label key={number}>
            <input
              type="radio"
              name={`heard-${question}`}
              checked={value === number}
              onChange={() => onChoose(number)}
            />
            {name && <FaceIcon face={name} />}
            <span>{name ? t(`faces.${name}`) : number}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
