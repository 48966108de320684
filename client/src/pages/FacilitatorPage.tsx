import { ControlMeeting } from '../conduct/ControlMeeting.tsx';
import { Ended } from '../conduct/Ended.tsx';
import { DoorPage } from '../joining/DoorPage.tsx';
import { useDoor } from '../joining/useDoor.ts';
import { MeetingRoomProvider } from '../meeting-room/MeetingRoomProvider.tsx';

/** `/moede/:id/styring`: the control view of the facilitator and the deputy. */
export function FacilitatorPage({ params }: { params: Record<string, string | undefined> }) {
  const meeting = params.id ?? '';
  const [door, askDoor] = useDoor(meeting);
  if (door.state === 'none') return <Ended ending="notSignedIn" />;
  if (door.state !== 'in') return <DoorPage meeting={meeting} door={door} onPicked={askDoor} />;
  return (
    <MeetingRoomProvider meeting={meeting} as="participant" participant={door.participant} shared={door.tablet}>
      <ControlMeeting meeting={meeting} />
    </MeetingRoomProvider>
  );
}
