import { MeetingRoomProvider } from '../meeting-room/MeetingRoomProvider.tsx';
import { WallMeeting } from '../wall/WallMeeting.tsx';

/** `/moede/:id/tavle`: the projector's page. */
export function WallPage({ params }: { params: Record<string, string | undefined> }) {
  return (
    <MeetingRoomProvider meeting={params.id ?? ''} as="wall" participant={null} shared={true}>
      <WallMeeting />
    </MeetingRoomProvider>
  );
}
