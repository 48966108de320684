import { useRoom } from '../meeting-room/hooks.ts';
import { ConnectionBar } from '../saving/ConnectionBar.tsx';
import { Loading } from '../ui/Loading.tsx';
import { ControlClosed } from './ControlClosed.tsx';
import { ControlRoom } from './ControlRoom.tsx';
import { Ended } from './Ended.tsx';

/** The meeting for those who run it; whoever may not is told so. */
export function ControlMeeting() {
  const { view, board, ending } = useRoom();
  if (ending) return <Ended ending={ending} />;
  if (!view || !board)
    return (
      <>
        <ConnectionBar />
        <Loading />
      </>
    );
  if (view.me.right !== 'facilitator') return <Ended ending="notAdmitted" />;
  return view.conduct.phase === 'closed' ? <ControlClosed /> : <ControlRoom />;
}
