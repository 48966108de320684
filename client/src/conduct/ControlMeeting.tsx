import { OutsideFamilyTime } from '../family-time/OutsideFamilyTime.tsx';
import { useRoom } from '../meeting-room/hooks.ts';
import { ConnectionBar } from '../saving/ConnectionBar.tsx';
import { Loading } from '../ui/Loading.tsx';
import { BoardWindow } from './BoardWindow.tsx';
import { ControlClosed } from './ControlClosed.tsx';
import { ControlRoom } from './ControlRoom.tsx';
import { RoomEnded } from './RoomEnded.tsx';
import { useLock } from './useLock.ts';

/** The meeting for those who run it; whoever may not is told so. */
export function ControlMeeting({ meeting }: { meeting: string }) {
  const { view, board, ending } = useRoom();
  const [locked, lock] = useLock(meeting);
  if (ending) return <RoomEnded ending={ending} />;
  if (view?.familyTime === 'outside') return <OutsideFamilyTime />;
  if (!view || !board)
    return (
      <>
        <ConnectionBar />
        <Loading />
      </>
    );
  if (view.me.right !== 'facilitator') return <RoomEnded ending="notAdmitted" />;
  if (view.conduct.phase === 'closed') return <ControlClosed />;
  return locked ? <BoardWindow onUnlock={() => lock(false)} /> : <ControlRoom onHere={() => lock(true)} />;
}
