import type { Goal } from '@samtavlen/shared/family/planSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeGoal } from '../api/families.ts';
import { refreshAll } from '../staff/queries.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDates } from '../ui/useDates.ts';
import styles from './FamilyPage.module.css';
import { GoalForm } from './GoalForm.tsx';

/** How a goal read before: nothing that was agreed on is lost. */
function GoalHistory({ goal }: { goal: Goal }) {
  const t = useTranslations('staff.goals');
  const { date } = useDates();
  if (goal.history.length < 2) return null;
  return (
    <details>
      <summary>{t('history')}</summary>
      <ul className={styles.history}>
        {goal.history.map((past) => (
          <li key={past.at}>{t('historyLine', { day: date(past.at), by: past.by, text: past.text })}</li>
        ))}
      </ul>
    </details>
  );
}

/** One goal; it can be reworded or put away, never deleted. */
export function GoalRow({ goal }: { goal: Goal }) {
  const t = useTranslations('staff.goals');
  const problem = useTranslations('staff.problem');
  const [changing, setChanging] = useState(false);
  const [failed, setFailed] = useState(false);
  const { text, horizon, dropped, side, proof, danger } = goal;
  const turn = () =>
    changeGoal(goal.id, { text, horizon, dropped: !dropped }).then(
      () => void refreshAll(),
      () => setFailed(true),
    );
  const turnWord = dropped ? 'takeUp' : 'drop';
  return (
    <li className={styles.goal}>
      <p dir="auto" className={styles.goalText}>
        {text}
      </p>
      {side ? <p>{t(`sides.${side}`)}</p> : null}
      {proof ? <p dir="auto">{t('proof', { proof })}</p> : null}
      {danger ? <p dir="auto">{t('danger', { danger })}</p> : null}
      {failed ? <Notice kind="error">{problem('unexpected')}</Notice> : null}
      <div className={styles.rowActions}>
        {dropped ? null : (
          <Button look="quiet" onClick={() => setChanging(true)} aria-label={t('changeWhich', { text })}>
            {t('change')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void turn()} aria-label={t(`${turnWord}Which`, { text })}>
          {t(turnWord)}
        </Button>
      </div>
      <GoalHistory goal={goal} />
      <Dialog title={t('changeWhich', { text })} open={changing} onClose={() => setChanging(false)}>
        <GoalForm start={goal} send={(input) => changeGoal(goal.id, input)} close={() => setChanging(false)} />
      </Dialog>
    </li>
  );
}
