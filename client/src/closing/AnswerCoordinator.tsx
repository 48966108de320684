import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './closing.module.css';
import { useCoordinatorCommand } from './useCoordinatorCommand.tsx';

/** The one the family points at says yes or no, in person or through a scribe; either can be changed until the end. */
export function AnswerCoordinator({ person }: { person: PersonInRoom }) {
  const t = useTranslations('closing.coordinator');
  const { me } = useMeetingBoard();
  const [give, fault] = useCoordinatorCommand();
  const own = person.id === me;
  const { name, id } = person;
  return (
    <>
      <p role="status">{own ? t('youAre') : t('seatIs', { name })}</p>
      <div className={styles.turning}>
        <Button look="primary" onClick={() => give({ do: 'answerCoordinator', person: id, answer: 'yes' })}>
          {own ? t('yes') : t('seatYes', { name })}
        </Button>
        <Button look="secondary" onClick={() => give({ do: 'answerCoordinator', person: id, answer: 'no' })}>
          {own ? t('no') : t('seatNo', { name })}
        </Button>
      </div>
      {fault}
    </>
  );
}
