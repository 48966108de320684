import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addParticipant } from '../api/meetings.ts';
import { type Colleague, listColleagues } from '../api/staff.ts';
import { queryKeys, refreshAll } from '../staff/queries.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Prepare.module.css';

/** A colleague who can lead as well: the meeting goes on when the first one's net does not. */
export function AppointDeputy({ meeting }: { meeting: MeetingWithPeople }) {
  const t = useTranslations('staff.prepare');
  const colleagues = useQuery({ queryKey: queryKeys.colleagues, queryFn: listColleagues });
  const [chosen, setChosen] = useState('');
  const [failed, setFailed] = useState(false);
  const there = new Set(meeting.participants.map(({ name }) => name));
  const free = (colleagues.data ?? []).filter(({ name }) => !there.has(name));
  if (free.length === 0) return null;
  async function appoint({ id, name }: Colleague): Promise<void> {
    const person = { key: 'deputy', staffId: id, name, role: 'coFacilitator', seat: false, lead: 'deputy' } as const;
    await addParticipant(meeting.id, person).then(
      () => setChosen(''),
      () => setFailed(true),
    );
    void refreshAll();
  }
  return (
    <div className={styles.appoint}>
      <Select name="deputy" label={t('appoint')} hint={t('appointHint')} value={chosen} onChange={setChosen}>
        <option value="">{t('appointNobody')}</option>
        {free.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {failed && <Notice kind="error">{t('appointFailed')}</Notice>}
      <Button
        look="secondary"
        onClick={() => {
          const colleague = free.find(({ id }) => id === chosen);
          setFailed(false);
          if (colleague) void appoint(colleague);
        }}
      >
        {t('appointDo')}
      </Button>
    </div>
  );
}
