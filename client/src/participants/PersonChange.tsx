import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Field.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './participants.module.css';
import type { PeopleChanges } from './peopleChanges.ts';
import { useMeetingBoard } from './useMeetingBoard.ts';
import { useNaming } from './useNaming.ts';

/** *Gik før*: the person is asked no more, and can come back. */
function GoesNow({ person }: { person: string }) {
  const t = useTranslations('leading.people');
  const actions = useRoomActions();
  const { phase, wentEarly } = useMeetingBoard().view.conduct;
  if (phase === 'planned') return null;
  const gone = wentEarly.includes(person);
  return (
    <Button look="secondary" onClick={() => void actions.command({ do: gone ? 'stayAfterAll' : 'leaveEarly', person })}>
      {gone ? t('isBack') : t('goesNow')}
    </Button>
  );
}

/** What can be changed about one person while the meeting goes on. */
export function PersonChange(props: {
  person: PersonInRoom;
  people: readonly PersonInRoom[];
  act: (change: (changes: PeopleChanges) => Promise<void>) => void;
}) {
  const { person, people, act } = props;
  const t = useTranslations('leading.people');
  const naming = useNaming(people);
  const scribes = people.filter((one) => one.id !== person.id && !one.seat && !one.out);
  return (
    <details className={styles.more}>
      <summary>
        <span aria-hidden="true">{t('change')}</span>
        <VisuallyHidden>{t('changeFor', { name: person.name })}</VisuallyHidden>
      </summary>
      {person.seat && (
        <Select
          name={`scribe-${person.id}`}
          label={t('whoWrites', { name: person.name })}
          value={person.scribe ?? ''}
          onChange={(scribe) => act((changes) => changes.change(person.id, { scribe: scribe === '' ? null : scribe }))}
        >
          <option value="">{t('nobody')}</option>
          {scribes.map((one) => (
            <option key={one.id} value={one.id}>
              {naming.full(one)}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.buttons}>
        <GoesNow person={person.id} />
        <Button look="secondary" onClick={() => act((changes) => changes.change(person.id, { seat: !person.seat }))}>
          {person.seat ? t('noSeat') : t('makeSeat')}
        </Button>
        <Button
          look="secondary"
          onClick={() => act((changes) => (person.out ? changes.letIn(person.id) : changes.sendOut(person.id)))}
        >
          {person.out ? t('letIn') : t('sendOut')}
        </Button>
      </div>
    </details>
  );
}
