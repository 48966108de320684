import type { DangerStatement } from '@samtavlen/shared/board/dangerStatements.ts';
import { safetyGoals, setStatement } from '@samtavlen/shared/board/safetyGoals.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CheckboxGroup } from '../ui/Choices.tsx';
import styles from './danger.module.css';

/** The goals that answer a statement, the family's first. */
export function DangerGoals({ statement }: { statement: DangerStatement }) {
  const t = useTranslations('safety.danger');
  const { board } = useMeetingBoard();
  const goals = safetyGoals(board.columns).filter((goal) => goal.statement === statement.id);
  if (goals.length === 0) return null;
  return (
    <div>
      <h3>{t('goals')}</h3>
      <ul className={styles.goals}>
        {goals.map((goal) => (
          <li key={goal.id} dir="auto">
            {goal.text}
            {goal.facts.proof && <> ({goal.facts.proof})</>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Those who lead say which goals answer it. */
export function ChooseGoals({ statement }: { statement: DangerStatement }) {
  const t = useTranslations('safety.danger');
  const lane = useTranslations('common.lanes');
  const { board } = useMeetingBoard();
  const actions = useRoomActions();
  const goals = safetyGoals(board.columns);
  if (goals.length === 0) return null;
  const chosen = goals.filter((goal) => goal.statement === statement.id).map(({ id }) => id);
  const change = (next: readonly string[]) =>
    actions.write(({ doc, board: roots }) => {
      for (const { id } of goals)
        if (next.includes(id) !== chosen.includes(id))
          setStatement(doc, roots, id, next.includes(id) ? statement.id : null);
    });
  return (
    <CheckboxGroup
      name={`goals-${statement.id}`}
      label={t('goals')}
      values={chosen}
      onChange={change}
      choices={goals.map((goal) => ({
        value: goal.id,
        label: <bdi>{goal.text}</bdi>,
        hint: goal.lane && lane(goal.lane),
      }))}
    />
  );
}
