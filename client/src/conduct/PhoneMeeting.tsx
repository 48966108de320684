import { startTransition, useEffect, useState } from 'react';
import { KeptApp } from '../device/laterParts.ts';
import { useRoomPart } from '../meeting-room/hooks.ts';
import { ConnectionBar } from '../saving/ConnectionBar.tsx';
import { Loading } from '../ui/Loading.tsx';
import {
  GoNow,
  InsideFamilyTime,
  LeaveMeeting,
  MeetingAnnouncements,
  OutsideFamilyTime,
  PhoneClosed,
  PhonePlanned,
  RoomEnded,
  SwitchPerson,
  WentEarly,
} from './laterParts.ts';
import { PhoneBoard } from './PhoneBoard.tsx';
import { PhoneFrame } from './PhoneFrame.tsx';

/** Before the door is asked again after the room shut, ms: two answers that disagree must not chase each other. */
const BEFORE_ASKING = 1_000;

/**
 * True a moment after `ready`: what is drawn then is drawn in pieces, and an old phone answers a finger between them. The
 * server's first view stands in its place until all of it is there.
 */
function useInPieces(ready: boolean): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (ready) startTransition(() => setBegun(true));
  }, [ready]);
  return ready && begun;
}

/** The meeting for one person, from the waiting page to *Mine aftaler*. */
export function PhoneMeeting({ meeting, tablet, askDoor }: { meeting: string; tablet: boolean; askDoor: () => void }) {
  const view = useRoomPart((room) => room.view);
  const ending = useRoomPart((room) => room.ending);
  const isThere = useInPieces(useRoomPart((room) => room.view !== null && room.board !== null));
  const outside = ending === 'sentOut' || ending === 'notAdmitted';
  useEffect(() => {
    if (!outside) return;
    const timer = setTimeout(askDoor, BEFORE_ASKING);
    return () => clearTimeout(timer);
  }, [outside, askDoor]);

  if (ending) return <RoomEnded ending={ending} meanwhile={<Loading />} />;
  if (view?.familyTime === 'outside') return <OutsideFamilyTime meanwhile={<Loading />} />;
  if (!view || !isThere)
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
  if (view.conduct.phase === 'planned') return <PhonePlanned foot={foot} meanwhile={<Loading />} />;
  if (view.conduct.phase === 'closed')
    return <PhoneClosed meeting={meeting} tablet={tablet} foot={foot} meanwhile={<Loading />} />;
  const { participant } = view.me;
  const gone = participant !== null && view.conduct.wentEarly.includes(participant) ? participant : null;
  return (
    <PhoneFrame
      title={view.meeting.purpose}
      foot={
        <>
          {gone === null && <GoNow />}
          {foot}
        </>
      }
    >
      <MeetingAnnouncements />
      {!tablet && <KeptApp />}
      {view.familyTime === 'inside' && <InsideFamilyTime />}
      {gone !== null ? <WentEarly me={gone} /> : <PhoneBoard />}
    </PhoneFrame>
  );
}
