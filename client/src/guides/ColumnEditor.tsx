import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import type { Question } from '@samtavlen/shared/questions/Question.ts';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ColumnLines } from './ColumnLines.tsx';
import { columnIn, type GuidePlace, movedBy, newQuestion, withColumn } from './guideDraft.ts';
import styles from './guides.module.css';
import { QuestionRow, type QuestionTools } from './QuestionRow.tsx';

interface ColumnEditorProps {
  guides: Guides;
  place: GuidePlace;
  /** null where one may only read; `what` is said where the change cannot be seen at once. */
  onChange: ((guides: Guides, what?: 'leftOut') => void) | null;
}

/** One column: its lines, and its questions in the order they are offered. */
export function ColumnEditor({ guides, place, onChange }: ColumnEditorProps) {
  const t = useTranslations('texts.edit');
  const title = useColumnTitles(place.template);
  const guide = columnIn(guides, place);
  const put = (questions: readonly Question[], what?: 'leftOut') =>
    onChange?.(withColumn(guides, place, { questions }), what);
  const toolsFor = (at: number): QuestionTools => ({
    change: (question) => put(guide.questions.with(at, question)),
    move: (by) => put(movedBy(guide.questions, at, by)),
    leaveOut: () => put(guide.questions.toSpliced(at, 1), 'leftOut'),
  });
  return (
    <details className={styles.column}>
      <summary>
        <h2>{title(place.column)}</h2>{' '}
        <span className={styles.mark}>{t('count', { count: guide.questions.length })}</span>
      </summary>
      <div className={styles.inside}>
        <ColumnLines
          place={place}
          guide={guide}
          onChange={onChange && ((change) => onChange(withColumn(guides, place, change)))}
        />
        <h3>{t('questions')}</h3>
        <ol className={styles.questions}>
          {guide.questions.map((question, at) => (
            <QuestionRow key={question.id} place={place} question={question} tools={onChange && toolsFor(at)} />
          ))}
        </ol>
        {onChange && (
          <div>
            <Button look="secondary" onClick={() => put([...guide.questions, newQuestion(guides, place)])}>
              <Icon of={Plus} size={20} />
              {t('add')}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
