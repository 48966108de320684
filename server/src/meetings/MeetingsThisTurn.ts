import type { Cadence } from '@samtavlen/shared/family/cadence.ts';
import type { PlanAgreement, PlanCoordinator, PlanScale } from '@samtavlen/shared/family/planSchema.ts';
import type { Store } from '../store/Store.ts';
import type { DevicePlace, WaitingPlace } from '../store/sql/devices.ts';
import type { StoredMeeting, StoredParticipant } from '../store/sql/meetingRows.ts';
import { readTogether } from './readTogether.ts';

type Read = ReturnType<typeof readers>;

const readers = ({ meetings, devices, photos, plans, families }: Store) => ({
  find: readTogether((ids) => meetings.findAll(ids)),
  people: readTogether((ids) => meetings.peopleOf(ids)),
  places: readTogether((ids) => devices.placesOf(ids)),
  lobby: readTogether((ids) => devices.lobbies(ids)),
  photoOwners: readTogether((ids) => photos.ownersOf(ids)),
  agreements: readTogether((ids) => plans.agreementsOf(ids)),
  scales: readTogether((ids) => plans.scalesOf(ids)),
  coordinators: readTogether((ids) => plans.coordinatorsOf(ids)),
  cadence: readTogether((ids) => families.cadences(ids)),
});

/**
 * What the door and the rooms ask of the store about a meeting, each thing read once for everyone who asks in the same
 * turn of the event loop, whichever meeting they ask about: after a crash whole tables come back at once, and every 30 s
 * each one who is in is asked for again.
 */
export class MeetingsThisTurn {
  readonly #read: Read;

  constructor(store: Store) {
    this.#read = readers(store);
  }

  find = async (id: string): Promise<StoredMeeting | null> => (await this.#read.find(id)) ?? null;

  people = async (id: string): Promise<StoredParticipant[]> => (await this.#read.people(id)) ?? [];

  /** Where a browser stands at a meeting. */
  async place(device: string, meeting: string): Promise<DevicePlace | null> {
    const places = await this.#read.places(device);
    return places?.find((place) => place.meeting === meeting) ?? null;
  }

  lobby = async (id: string): Promise<WaitingPlace[]> => (await this.#read.lobby(id)) ?? [];

  /** A map of the caller's own. */
  photoOwners = async (id: string): Promise<Map<string, string>> => new Map(await this.#read.photoOwners(id));

  agreements = async (family: string): Promise<PlanAgreement[]> => (await this.#read.agreements(family)) ?? [];

  scales = async (family: string): Promise<PlanScale[]> => (await this.#read.scales(family)) ?? [];

  coordinators = async (family: string): Promise<PlanCoordinator[]> => (await this.#read.coordinators(family)) ?? [];

  cadence = async (family: string): Promise<Cadence | null> => (await this.#read.cadence(family)) ?? null;
}
