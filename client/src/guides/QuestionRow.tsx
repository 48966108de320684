import { type Question, WALL_AUDIENCE } from '@samtavlen/shared/questions/Question.ts';
import { saidIn } from '@samtavlen/shared/words/said.ts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage } from '../words/language.ts';
import type { GuidePlace } from './guideDraft.ts';
import styles from './guides.module.css';
import { QuestionFields } from './QuestionFields.tsx';
import { QuestionPreview } from './QuestionPreview.tsx';

/** What can be done to a question; null where one may only read. */
export interface QuestionTools {
  change: (question: Question) => void;
  move: (by: -1 | 1) => void;
  leaveOut: () => void;
}

function Marks({ question }: { question: Question }) {
  const t = useTranslations('texts');
  const lane = useTranslations('common.lanes');
  const marks = [
    ...(question.when ? [t('edit.onlyFirst', { what: t(`circumstances.${question.when}.short`) })] : []),
    ...(question.lane ? [lane(question.lane)] : []),
  ];
  return marks.length > 0 && <span className={styles.mark}>{marks.join(' · ')}</span>;
}

/** One question of the list: the wall's wording, and under it everything about it when it is opened. */
export function QuestionRow(props: { place: GuidePlace; question: Question; tools: QuestionTools | null }) {
  const { place, question, tools } = props;
  const t = useTranslations('texts.edit');
  const language = useLanguage();
  const words = saidIn(question.ask[WALL_AUDIENCE], language);
  // A question without words has just been added.
  const [open, setOpen] = useState(words === '');
  const about = words || t('fresh');
  return (
    <li className={styles.question}>
      <div className={styles.row}>
        <p>
          {about}
          <Marks question={question} />
        </p>
        {tools && (
          <>
            <Button look="quiet" aria-label={t('upWhich', { about })} onClick={() => tools.move(-1)}>
              <Icon of={ArrowUp} size={20} />
            </Button>
            <Button look="quiet" aria-label={t('downWhich', { about })} onClick={() => tools.move(1)}>
              <Icon of={ArrowDown} size={20} />
            </Button>
          </>
        )}
        <Button
          look="quiet"
          aria-expanded={open}
          aria-label={t(open ? 'foldWhich' : tools ? 'editWhich' : 'seeWhich', { about })}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'fold' : tools ? 'edit' : 'see')}
        </Button>
      </div>
      {open && (
        <div className={styles.open}>
          {tools && (
            <div className={styles.fields}>
              <QuestionFields place={place} question={question} onChange={tools.change} />
              <div>
                <Button look="secondary" aria-label={t('leaveOutWhich', { about })} onClick={tools.leaveOut}>
                  {t('leaveOut')}
                </Button>
              </div>
            </div>
          )}
          <QuestionPreview question={question} />
        </div>
      )}
    </li>
  );
}
