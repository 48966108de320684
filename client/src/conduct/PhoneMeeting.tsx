import { type ReactNode, Suspense, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { DraftList } from '../board/DraftList.tsx';
import { LeaveMeeting, SwitchPerson } from '../joining/LeaveMeeting.tsx';
import { useRoom } from '../meeting-room/hooks.ts';
import { voicesOf } from '../participants/people.ts';
import { ConnectionBar } from '../saving/ConnectionBar.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Ended } from './Ended.tsx';
import { ForgetPhone } from './ForgetPhone.tsx';
import { MyAgreements } from './laterSteps.ts';
import { PhoneBoard } from './PhoneBoard.tsx';
import { PhoneFrame } from './PhoneFrame.tsx';
import { PhonePlanned, usePlannedTitle } from './PhonePlanned.tsx';

/** Before the door is asked again after the room shut, ms: two answers that disagree must not chase each other. */
const BEFORE_ASKING = 1_000;

function Planned({ foot }: { foot: ReactNode }) {
  return (
    <PhoneFrame title={usePlannedTitle()} foot={foot}>
      <PhonePlanned />
    </PhoneFrame>
  );
}

/** The meeting for one person, from the waiting page to *Mine aftaler*. */
export function PhoneMeeting({ meeting, tablet, askDoor }: { meeting: string; tablet: boolean; askDoor: () => void }) {
  const t = useTranslations('meeting');
  const { view, board, ending } = useRoom();
  const outside = ending === 'sentOut' || ending === 'notAdmitted';
  useEffect(() => {
    if (!outside) return;
    const timer = setTimeout(askDoor, BEFORE_ASKING);
    return () => clearTimeout(timer);
  }, [outside, askDoor]);

  if (ending) return <Ended ending={ending} />;
  if (!view || !board)
    return (
      <>
        <ConnectionBar />
        <Loading />
      </>
    );
  const foot = tablet ? (
    <SwitchPerson meeting={meeting} onSwitched={askDoor} />
  ) : (
    view.me.right === 'participant' && <LeaveMeeting meeting={meeting} onLeft={askDoor} />
  );
  if (view.conduct.phase === 'planned') return <Planned foot={foot} />;
  if (view.conduct.phase === 'closed')
    return (
      <PhoneFrame title={t('mine.title')} foot={foot}>
        <p>{t('mine.over')}</p>
        <Suspense fallback={<Loading />}>
          <MyAgreements meeting={meeting} />
        </Suspense>
        {voicesOf(view.people, view.me.participant).map((voice) => (
          <DraftList key={voice.id} author={voice.id} />
        ))}
        {!tablet && view.me.right === 'participant' && <ForgetPhone meeting={meeting} />}
      </PhoneFrame>
    );
  return (
    <PhoneFrame title={view.meeting.purpose} foot={foot}>
      <PhoneBoard />
    </PhoneFrame>
  );
}
