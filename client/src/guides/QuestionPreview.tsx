import type { Audience } from '@samtavlen/shared/meeting/roles.ts';
import { type Question, WALL_AUDIENCE } from '@samtavlen/shared/questions/Question.ts';
import { saidIn } from '@samtavlen/shared/words/said.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import asked from '../questions/questions.module.css';
import { Select } from '../ui/Field.tsx';
import { useLanguage } from '../words/language.ts';
import styles from './guides.module.css';

const sides: readonly Audience[] = ['parent', 'child', 'network', 'professional'];

/** The question as the wall shows it, and as one side of the table reads it on the phone. */
export function QuestionPreview({ question }: { question: Question }) {
  const t = useTranslations('texts.preview');
  const names = useTranslations('common.roleGroups');
  const language = useLanguage();
  const [side, setSide] = useState<Audience>('child');
  const { column, ask } = question;
  const own = saidIn(ask[side], language) || saidIn(ask[WALL_AUDIENCE], language);
  return (
    <div className={styles.preview}>
      <p className={styles.caption}>{t('wall')}</p>
      <div className={`${asked.wall} ${styles.wall}`} data-column={column}>
        <p>{saidIn(ask[WALL_AUDIENCE], language) || t('empty')}</p>
      </div>
      <Select
        name={`${question.id}.preview`}
        width="middle"
        label={t('phone')}
        value={side}
        onChange={(chosen) => setSide(chosen as Audience)}
      >
        {sides.map((one) => (
          <option key={one} value={one}>
            {names(one)}
          </option>
        ))}
      </Select>
      <div className={styles.phone}>
        <div className={asked.asked} data-column={column}>
          <p>{own || t('empty')}</p>
        </div>
      </div>
    </div>
  );
}
