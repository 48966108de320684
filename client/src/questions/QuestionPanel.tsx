import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { questionsIn } from '@samtavlen/shared/questions/Guide.ts';
import { type Question, WALL_AUDIENCE } from '@samtavlen/shared/questions/Question.ts';
import { saidIn } from '@samtavlen/shared/words/said.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../words/language.ts';
import styles from './questions.module.css';
import { useGuide } from './useGuide.ts';

/** The questions part by part, in the order the guide comes to the parts. */
function byLane(questions: readonly Question[]) {
  const lanes = [...new Set(questions.map(({ lane = null }) => lane))];
  return lanes.map((lane) => ({ lane, questions: questions.filter((question) => (question.lane ?? null) === lane) }));
}

/**
 * Unfolded while a column is new: where cards stand, the board needs the height. Once someone has folded it or out
 * by hand, it stays as they left it.
 */
function useFolding(column: ColumnId | null): { open: boolean; fold: (open: boolean) => void } {
  const { board } = useMeetingBoard();
  const isNew = !board.columns.find(({ id }) => id === column)?.cards.length;
  const [opened, setOpened] = useState({ column, isNew });
  const [byHand, setByHand] = useState<boolean | null>(null);
  if (opened.column !== column) setOpened({ column, isNew });
  return { open: byHand ?? opened.isNew, fold: setByHand };
}

/** The guide of the open column: one tap puts one question on the wall and every phone. */
export function QuestionPanel({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('method.questions');
  const { view, template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const lane = useTranslations('common.lanes');
  const language = useLanguage();
  const guide = useGuide();
  const { column, question: shown, phase } = view.conduct;
  const { open, fold } = useFolding(column);
  if (column === null || phase !== 'open' || !guide) return null;
  return (
    <div className={styles.panel}>
      <details open={open} onToggle={({ currentTarget }) => currentTarget.open !== open && fold(currentTarget.open)}>
        <summary>{t('title', { column: title(column) })}</summary>
        <div className={styles.parts}>
          {byLane(questionsIn(guide, column)).map(({ lane: part, questions }) => (
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
                        {saidIn(ask[WALL_AUDIENCE], language)}
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
