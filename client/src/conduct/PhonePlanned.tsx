import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { MeetingFacts } from '../joining/MeetingFacts.tsx';
import { WhoSeesWhat } from '../joining/WhoSeesWhat.tsx';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import styles from './conduct.module.css';
import { PhoneFrame } from './PhoneFrame.tsx';

/** In, but the meeting has not begun: what it is about, who comes, and that nothing needs to be done. */
function Waiting() {
  const t = useTranslations('door.joining');
  const { view, people } = useMeetingBoard();
  const naming = useNaming(people);
  return (
    <>
      <p role="status">{t('planned')}</p>
      <MeetingFacts purpose={view.meeting.purpose} startsAt={view.meeting.startsAt} />
      <section>
        <h2>{t('coming')}</h2>
        <ul className={styles.names}>
          {people.map((person) => (
            <li key={person.id}>
              <bdi>{naming.full(person)}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <WhoSeesWhat />
    </>
  );
}

/** "Velkommen, Signe", before the meeting has begun. */
export function PhonePlanned({ foot }: { foot: ReactNode }) {
  const t = useTranslations('door.joining');
  const { people, me } = useMeetingBoard();
  return (
    <PhoneFrame title={t('plannedTitle', { name: personWith(people, me)?.name ?? '' })} foot={foot}>
      <Waiting />
    </PhoneFrame>
  );
}
