import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';
import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { type Question, WALL_AUDIENCE } from '@samtavlen/shared/questions/Question.ts';
import { questionsIn } from '@samtavlen/shared/questions/questions.ts';
import { lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../words/language.ts';
import styles from './questions.module.css';

/** The questions lane by lane, and those about the whole column last. */
function byLane(questions: readonly Question[], lanes: readonly LaneId[]) {
  const parts = [...lanes, null].map((lane) => ({
    lane,
    questions: questions.filter((question) => (question.lane ?? null) === lane),
  }));
  return parts.filter((part) => part.questions.length > 0);
}

/** The guide of the open column: one tap puts one question on the wall and every phone. */
export function QuestionPanel({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('method.questions');
  const { view, template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const lane = useTranslations('common.lanes');
  const language = useLanguage();
  const { column, question: shown, phase } = view.conduct;
  if (column === null || phase !== 'open') return null;
  return (
    <div className={styles.panel}>
      <details open>
        <summary>{t('title', { column: title(column) })}</summary>
        <div className={styles.parts}>
          {byLane(questionsIn(template.id, column), lanesOf(template, column)).map(({ lane: part, questions }) => (
            <div key={part} className={styles.part}>
              {part && <h3>{lane(part)}</h3>}
              <ul className={styles.guide}>
                {questions.map(({ id, ask }) => {
                  const isShown = shown?.id === id;
                  const question = isShown ? null : { column, id };
                  return (
                    <li key={id}>
                      <button
                        type="button"
                        aria-pressed={isShown}
                        onClick={() => command({ do: 'showQuestion', question })}
                      >
                        {ask[WALL_AUDIENCE][language]}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </div>
          ))}
        </div>
      </details>
      {shown && (
        <Button look="quiet" onClick={() => command({ do: 'showQuestion', question: null })}>
          {t('hide')}
        </Button>
      )}
    </div>
  );
}
