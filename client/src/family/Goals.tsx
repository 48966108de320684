import type { Goal } from '@samtavlen/shared/family/planSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addGoal } from '../api/families.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './FamilyPage.module.css';
import { GoalForm } from './GoalForm.tsx';
import { GoalRow } from './GoalRow.tsx';

function GoalList({ title, goals }: { title: string; goals: readonly Goal[] }) {
  if (goals.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subhead}>{title}</h3>
      <ul className={styles.goals}>
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} />
        ))}
      </ul>
    </div>
  );
}

/** The family's goals, short and long; those put away stay readable. */
export function Goals({ familyId, goals }: { familyId: string; goals: readonly Goal[] }) {
  const t = useTranslations('staff.goals');
  const [adding, setAdding] = useState(false);
  const kept = goals.filter(({ dropped }) => !dropped);
  const dropped = goals.filter((goal) => goal.dropped);
  return (
    <Section
      title={t('title')}
      actions={
        <Button look="secondary" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      }
    >
      {goals.length === 0 ? <p>{t('empty')}</p> : null}
      <GoalList title={t('short')} goals={kept.filter(({ horizon }) => horizon === 'short')} />
      <GoalList title={t('long')} goals={kept.filter(({ horizon }) => horizon === 'long')} />
      {dropped.length > 0 ? (
        <details>
          <summary>{t('dropped')}</summary>
          <ul className={styles.goals}>
            {dropped.map((goal) => (
              <GoalRow key={goal.id} goal={goal} />
            ))}
          </ul>
        </details>
      ) : null}
      <Dialog title={t('add')} open={adding} onClose={() => setAdding(false)}>
        <GoalForm
          start={{ text: '', horizon: '' }}
          send={(input) => addGoal(familyId, input)}
          close={() => setAdding(false)}
        />
      </Dialog>
    </Section>
  );
}
