import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { HandOver } from './HandOver.tsx';
import { PersonChange } from './PersonChange.tsx';
import styles from './participants.module.css';
import { personWith } from './people.ts';
import { useMeetingBoard } from './useMeetingBoard.ts';
import { useNaming } from './useNaming.ts';
import { usePeopleChanges } from './usePeopleChanges.ts';

/** "er her", "uden telefon – Louise skriver": who is here, in words and with a sign. */
function Presence({ person, people }: { person: PersonInRoom; people: readonly PersonInRoom[] }) {
  const t = useTranslations('leading.people');
  const { wentEarly } = useMeetingBoard().view.conduct;
  if (wentEarly.includes(person.id)) return <span>{t('gone')}</span>;
  if (person.out) return <span>{t('outside')}</span>;
  if (!person.seat) return <span>{person.here ? t('here') : t('away')}</span>;
  const scribe = personWith(people, person.scribe ?? null);
  const { name } = person;
  return (
    <span>
      {t('seat')} · {scribe ? t('writesFor', { scribe: scribe.name, name }) : t('nobodyWrites', { name })}
    </span>
  );
}

function PersonRow({ person, change }: { person: PersonInRoom; change: ReturnType<typeof usePeopleChanges> }) {
  const t = useTranslations('leading.people');
  const { people, me } = useMeetingBoard();
  const naming = useNaming(people);
  return (
    <li data-here={(person.here && !person.out) || undefined}>
      <p className={styles.person}>
        <span aria-hidden="true" className={styles.sign}>
          {person.out ? '–' : person.here ? '●' : person.seat ? '◐' : '○'}
        </span>
        <strong>
          <bdi>{naming.full(person)}</bdi>
        </strong>
        {person.id === me && ` (${t('you')})`}
      </p>
      <p className={styles.quiet}>
        <Presence person={person} people={people} />
        {person.lead && ` · ${person.lead === 'facilitator' ? t('leads') : t('deputy')}`}
      </p>
      <HandOver person={person} mine={person.id === me} act={change.act} />
      {!person.lead && <PersonChange person={person} people={people} act={change.act} />}
    </li>
  );
}

/** Everyone at the meeting, for those who run it. */
export function PeopleList() {
  const t = useTranslations('leading.people');
  const { people, view } = useMeetingBoard();
  const change = usePeopleChanges(view.meeting.id);
  const here = people.filter((person) => person.here && !person.out).length;
  return (
    <section aria-labelledby="people">
      <h2 id="people">
        {t('title')} · {t('hereCount', { count: here })}
      </h2>
      {change.fault && <Notice kind="error">{change.fault}</Notice>}
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} change={change} />
        ))}
      </ul>
    </section>
  );
}
