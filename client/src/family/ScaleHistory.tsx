import type { PlanScale } from '@samtavlen/shared/family/planSchema.ts';
import { type ScaleHistory as History, scaleHistories } from '@samtavlen/shared/family/scaleHistories.ts';
import { useTranslations } from 'use-intl';
import { useScaleWords } from '../scales/useScaleWords.ts';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { ScaleChart } from './ScaleChart.tsx';
import styles from './ScaleHistory.module.css';

/** The question, and the goal it was about in the words it had last. */
function useHistoryQuestion({ scale, about }: History): string {
  const t = useTranslations('method.scales');
  const question = useScaleWords().question(scale);
  return about ? t('aboutGoal', { question, words: about.text, name: about.by }) : question;
}

function Numbers({ history }: { history: History }) {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  const question = useHistoryQuestion(history);
  const { date } = useDates();
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{question}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('person')}</th>
            {history.meetings.map(({ id, at }) => (
              <th key={id} scope="col">
                {date(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.people.map(({ person, name, answers }) => (
            <tr key={person}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {answers.map((answer, at) => (
                <td key={history.meetings[at]?.id}>
                  {answer ? words.answer(answer) : '–'}
                  {answer?.words && (
                    <span dir="auto" className={styles.words}>
                      »{answer.words}«
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OneHistory({ history }: { history: History }) {
  return (
    <div className={styles.scale}>
      <h3 dir="auto">{useHistoryQuestion(history)}</h3>
      {history.meetings.length > 1 && <ScaleChart history={history} />}
      <Numbers history={history} />
    </div>
  );
}

/** Each person's own numbers from meeting to meeting, drawn and as a table. */
export function ScaleHistory({ scales }: { scales: readonly PlanScale[] }) {
  const t = useTranslations('method.scales');
  if (scales.length === 0) return null;
  return (
    <Section title={t('history')}>
      {scaleHistories(scales).map((history) => (
        <OneHistory key={`${history.scale} ${history.about?.card}`} history={history} />
      ))}
    </Section>
  );
}
