import type { LobbyGuest, PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './participants.module.css';
import { useMeetingBoard } from './useMeetingBoard.ts';
import { useNaming } from './useNaming.ts';
import { usePeopleChanges } from './usePeopleChanges.ts';

function AdmitAs(props: { guest: LobbyGuest; invited: readonly PersonInRoom[]; onAdmit: (as: string) => void }) {
  const { guest, invited, onAdmit } = props;
  const t = useTranslations('leading.lobby');
  const naming = useNaming(invited);
  const [as, setAs] = useState('');
  if (invited.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('admitAs')}</summary>
      <Select name={`as-${guest.device}`} label={t('admitAsLabel', { name: guest.name })} value={as} onChange={setAs}>
        <option value="">{t('choose')}</option>
        {invited.map((person) => (
          <option key={person.id} value={person.id}>
            {naming.full(person)}
          </option>
        ))}
      </Select>
      <Button look="secondary" onClick={() => as !== '' && onAdmit(as)}>
        {t('admitAsDo')}
      </Button>
    </details>
  );
}

/** Says each new knock once, also when the page was opened while someone waited. */
function useKnocks(lobby: readonly LobbyGuest[]): void {
  const t = useTranslations('meeting.announce');
  const said = useRef(new Set<string>());
  useEffect(() => {
    for (const guest of lobby)
      if (!said.current.has(guest.device)) {
        said.current.add(guest.device);
        announce(t('knock', { name: guest.name }));
      }
  }, [lobby, t]);
}

/** Who waits at the door, by the name they typed: let in, let in as someone invited, or no. */
export function Lobby() {
  const t = useTranslations('leading.lobby');
  const { view, people } = useMeetingBoard();
  const naming = useNaming(people);
  const { fault, act } = usePeopleChanges(view.meeting.id);
  useKnocks(view.lobby);
  const invited = people.filter((person) => !person.here && !person.lead);
  return (
    <section aria-labelledby="lobby">
      <h2 id="lobby">{t('title')}</h2>
      {view.lobby.length === 0 && <p className={styles.quiet}>{t('empty')}</p>}
      {fault && <Notice kind="error">{fault}</Notice>}
      <ul className={styles.lobby}>
        {view.lobby.map((guest) => (
          <li key={guest.device}>
            <p dir="auto">
              <strong>{t('knocks', { name: guest.name })}</strong> · {naming.part(guest)}
            </p>
            <div className={styles.buttons}>
              <Button look="primary" onClick={() => act((changes) => changes.admit(guest.device))}>
                {t('admit')}
                <VisuallyHidden>: {guest.name}</VisuallyHidden>
              </Button>
              <Button look="secondary" onClick={() => act((changes) => changes.refuse(guest.device))}>
                {t('refuse')}
                <VisuallyHidden>: {guest.name}</VisuallyHidden>
              </Button>
            </div>
            <AdmitAs
              guest={guest}
              invited={invited}
              onAdmit={(as) => act((changes) => changes.admit(guest.device, as))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
