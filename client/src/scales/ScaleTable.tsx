import type { ScaleResult } from '@samtavlen/shared/board/scales.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './picture.module.css';
import { useQuestion } from './useGoal.ts';
import { useScaleWords } from './useScaleWords.ts';

/** Person, number and own words, in the order people sit. */
export function ScaleTable({ result }: { result: ScaleResult }) {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  const question = useQuestion(result);
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const answered = people.filter(({ id }) => result.answers[id]);
  if (answered.length === 0) return <p>{t('noAnswers')}</p>;
  return (
    <table className={styles.table}>
      <caption>{result.about === undefined ? t('result', { question }) : question}</caption>
      <thead>
        <tr>
          <th scope="col">{t('person')}</th>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('why')}</th>
        </tr>
      </thead>
      <tbody>
        {answered.map(({ id }) => {
          const answer = result.answers[id];
          if (!answer) return null;
          return (
            <tr key={id}>
              <th scope="row">
                <bdi>{naming.of(id)}</bdi>
                {answer.scribe && <> ({t('scribe', { scribe: naming.short(answer.scribe) })})</>}
              </th>
              <td>{words.answer(answer)}</td>
              <td dir="auto">{answer.words}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
