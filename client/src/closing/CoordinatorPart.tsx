import { choosesCoordinator } from '@samtavlen/shared/conduct/coordinator.ts';
import { useTranslations } from 'use-intl';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { AnswerCoordinator } from './AnswerCoordinator.tsx';
import { ChooseCoordinator } from './ChooseCoordinator.tsx';
import { CoordinatorLine } from './CoordinatorLine.tsx';
import styles from './closing.module.css';

/** The coordinator on one's own page: the family chooses, the chosen answers, and everyone reads who it became. */
export function CoordinatorPart() {
  const t = useTranslations('closing.coordinator');
  const { view, people, me, canWrite } = useMeetingBoard();
  const { coordinator, coordinatorBefore } = view;
  const voices = canWrite ? voicesOf(people, me) : [];
  const family = voices.find(choosesCoordinator);
  const chosen = voices.find(({ id }) => id === coordinator?.person);
  if (!family && !chosen && coordinator?.answer !== 'yes' && !coordinatorBefore) return null;
  return (
    <section aria-labelledby="coordinator" className={styles.coordinator}>
      <h3 id="coordinator">{t('title')}</h3>
      <CoordinatorLine />
      {chosen && <AnswerCoordinator person={chosen} />}
      {family && <ChooseCoordinator by={family.id} />}
    </section>
  );
}
