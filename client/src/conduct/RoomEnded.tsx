import type { Ending } from '../meeting-room/MeetingRoom.ts';
import { RescuedWords } from '../saving/RescuedWords.tsx';
import { Ended } from './Ended.tsx';

/** The meeting is over for a device that was in it: what it wrote and the server did not take in is not dropped. */
export const RoomEnded = ({ ending }: { ending: Ending }) => (
  <Ended ending={ending}>
    <RescuedWords />
  </Ended>
);
