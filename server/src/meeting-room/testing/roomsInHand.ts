import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import { MeetingChanges } from '../../meetings/MeetingChanges.ts';
import type { MeetingFacts } from '../../meetings/MeetingFacts.ts';
import { storeInHand } from '../../store/contract/storeInHand.ts';
import { stores } from '../../store/stores.ts';
import { OpenRooms } from '../OpenRooms.ts';
import { RoomMeter } from '../RoomMeter.ts';

const facts = {
  meeting: { id: 'elmer-meeting', template: 'loeft' },
  conduct: { ...conductAtStart, phase: 'open' },
  people: [],
  lobby: [],
} as unknown as MeetingFacts;

/** The rooms of a server over a store of their own, with one meeting, `elmer-meeting`, which goes on. No routes, no sockets. */
export async function roomsInHand() {
  const { store } = await storeInHand(stores.sqlite);
  const meter = new RoomMeter();
  const rooms = new OpenRooms({
    ...{ meter, rooms: store.rooms, changes: new MeetingChanges(), now: () => 1, log: () => {} },
    recordShutOut: async () => {},
    meetingFacts: async () => facts,
  });
  return { store, meter, rooms };
}
