import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './participants.module.css';
import type { PeopleChanges } from './peopleChanges.ts';

/**
 * The lead goes from one to another because somebody pressed, never by itself: not when a net fails, and not when someone
 * leaves. The two change places, so it can be handed back.
 */
export function HandOver(props: {
  person: PersonInRoom;
  /** The one who presses. */
  mine: boolean;
  act: (change: (changes: PeopleChanges) => Promise<void>) => void;
}) {
  const { person, mine, act } = props;
  const t = useTranslations('leading.people');
  if (person.lead !== 'deputy' || person.out) return null;
  return (
    <div className={styles.handOver}>
      <Button look="quiet" onClick={() => act((changes) => changes.change(person.id, { lead: 'facilitator' }))}>
        {mine ? t('takeOver') : t('handOver', { name: person.name })}
      </Button>
    </div>
  );
}
