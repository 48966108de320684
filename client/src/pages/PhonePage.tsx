import { useCallback, useState } from 'react';
import { PhoneMeeting } from '../conduct/PhoneMeeting.tsx';
import { DoorPage } from '../joining/DoorPage.tsx';
import { useDoor } from '../joining/useDoor.ts';
import { MeetingRoomProvider } from '../meeting-room/MeetingRoomProvider.tsx';

/** `/moede/:id`: the door, then the meeting as one person's own page. */
export function PhonePage({ params }: { params: Record<string, string | undefined> }) {
  const meeting = params.id ?? '';
  const [door, askDoor] = useDoor(meeting);
  const [times, setTimes] = useState(0);
  // Someone sent out and let in again between two answers is "in" both times, and still needs a new room.
  const askAgain = useCallback(() => {
    setTimes((before) => before + 1);
    askDoor();
  }, [askDoor]);
  if (door.state !== 'in') return <DoorPage meeting={meeting} door={door} onPicked={askDoor} />;
  return (
    <MeetingRoomProvider
      key={times}
      meeting={meeting}
      as="participant"
      participant={door.participant}
      shared={door.tablet}
    >
      <PhoneMeeting meeting={meeting} tablet={door.tablet} askDoor={askAgain} />
    </MeetingRoomProvider>
  );
}
