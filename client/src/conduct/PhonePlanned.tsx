import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useStep } from '../board/useStep.ts';
import type { HousesStep } from '../houses/HousesStep.ts';
import { MeetingFacts } from '../joining/MeetingFacts.tsx';
import { WhoSeesWhat } from '../joining/WhoSeesWhat.tsx';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Loading } from '../ui/Loading.tsx';
import { HousesButtons } from './HousesButtons.tsx';
import { PhoneHouses } from './houseParts.ts';
import { PhoneFrame } from './PhoneFrame.tsx';
import styles from './phone.module.css';

/** In, but the meeting has not begun: what it is about, who comes, and that nothing needs to be done. */
function Waiting({ onHouses }: { onHouses: (child: string) => void }) {
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
      <HousesButtons onOpen={onHouses} />
      <WhoSeesWhat />
    </>
  );
}

/** "Velkommen, Signe", before the meeting has begun; a child's three houses need no open board. */
export function PhonePlanned({ foot }: { foot: ReactNode }) {
  const t = useTranslations('door.joining');
  const { people, me } = useMeetingBoard();
  const [step, go, back] = useStep<HousesStep>();
  return (
    <PhoneFrame title={t('plannedTitle', { name: personWith(people, me)?.name ?? '' })} foot={foot}>
      {step?.at === 'houses' ? (
        <PhoneHouses step={step} onStep={go} onBack={back} meanwhile={<Loading />} />
      ) : (
        <Waiting onHouses={(child) => go({ at: 'houses', child })} />
      )}
    </PhoneFrame>
  );
}
