import type { Entrances, MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addParticipant } from '../api/meetings.ts';
import { refreshAll } from '../staff/queries.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Section } from '../ui/Section.tsx';
import { AddInvitee } from './AddInvitee.tsx';
import { AppointDeputy } from './AppointDeputy.tsx';
import { PersonRow } from './PersonRow.tsx';
import styles from './Prepare.module.css';

interface PeopleProps {
  meeting: MeetingWithPeople;
  entrances: Entrances | undefined;
}

/** Everyone at the table, each with a link of their own. */
export function People({ meeting, entrances }: PeopleProps) {
  const t = useTranslations('staff.prepare');
  const [adding, setAdding] = useState(false);
  async function add(person: Parameters<Parameters<typeof AddInvitee>[0]['add']>[0]) {
    await addParticipant(meeting.id, { ...person, key: 'new', seat: false });
    setAdding(false);
    void refreshAll();
  }
  const actions = (
    <Button look="secondary" onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <Section title={t('people')} actions={meeting.phase === 'closed' ? null : actions}>
      <p>{t('personalText')}</p>
      <ul className={styles.list}>
        {meeting.participants.map((person) => (
          <PersonRow
            key={person.id}
            meeting={meeting}
            person={person}
            url={entrances?.people.find(({ participant }) => participant === person.id)?.url}
          />
        ))}
      </ul>
      {meeting.phase === 'closed' ? null : <AppointDeputy meeting={meeting} />}
      <Dialog title={t('addTitle')} open={adding} onClose={() => setAdding(false)}>
        <AddInvitee add={add} submitLabel={t('add')} />
      </Dialog>
    </Section>
  );
}
