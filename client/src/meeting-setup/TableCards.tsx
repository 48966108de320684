import type { Entrances, MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { useTranslations } from 'use-intl';
import { QrCode } from '../ui/QrCode.tsx';
import { addressOf, inThrees } from './MeetingDoor.tsx';
import styles from './TableCards.module.css';

interface TableCardProps {
  person: Participant;
  scribe: string | undefined;
  url: string;
  entrances: Entrances;
}

function TableCard({ person, scribe, url, entrances }: TableCardProps) {
  const t = useTranslations('staff.prepare');
  const { name } = person;
  return (
    <li className={styles.card}>
      <p dir="auto" className={styles.name}>
        {name}
      </p>
      <div className={styles.qr}>
        <QrCode text={url} what={t('qrFor', { name })} />
      </div>
      <ol className={styles.help}>
        {scribe ? <li>{t('cardNoPhone', { scribe })}</li> : null}
        <li>{t('cardHelp1')}</li>
        <li>{t('cardHelp2')}</li>
        {scribe ? null : <li>{t('cardHelp3')}</li>}
      </ol>
      <p className={styles.otherwise}>
        {t('cardOtherwise', { address: addressOf(entrances.joinUrl), code: inThrees(entrances.code) })}
      </p>
    </li>
  );
}

/** One A6 card each for the table, four on a sheet; only on paper. Whoever leads signs in and needs none. */
export function TableCards({ meeting, entrances }: { meeting: MeetingWithPeople; entrances: Entrances }) {
  const { participants } = meeting;
  const urlOf = (id: string) => entrances.people.find(({ participant }) => participant === id)?.url;
  return (
    <ul className={styles.cards} aria-hidden="true">
      {participants
        .filter(({ lead }) => !lead)
        .map((person) => {
          const url = urlOf(person.id);
          const scribe = participants.find(({ id }) => id === person.scribe)?.name;
          return url ? (
            <TableCard key={person.id} person={person} scribe={scribe} url={url} entrances={entrances} />
          ) : null;
        })}
    </ul>
  );
}
