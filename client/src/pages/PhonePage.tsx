import { useCallback, useState } from 'react';
import { DoorPage } from '../conduct/laterParts.ts';
import { PhoneMeeting } from '../conduct/PhoneMeeting.tsx';
import { useDoor } from '../joining/useDoor.ts';
import { MeetingRoomProvider } from '../meeting-room/MeetingRoomProvider.tsx';
import { Loading } from '../ui/Loading.tsx';

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
  if (door.state === 'asking') return <Loading />;
  if (door.state !== 'in') return <DoorPage meeting={meeting} door={door} onPicked={askDoor} meanwhile={<Loading />} />;
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
