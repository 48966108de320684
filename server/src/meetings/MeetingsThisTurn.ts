import type { StoredMeeting, StoredParticipant } from '../store/sql/meetingRows.ts';
import type { Meetings } from '../store/sql/meetings.ts';
import type { MeetingChanges } from './MeetingChanges.ts';

/** What the door asks of the store. */
export type KeptMeetings = Pick<Meetings, 'find' | 'people'>;

/**
 * Meetings and their people, each read once for everyone who asks in the same turn of the event loop and before anything
 * changes: after a crash whole tables come back at once, and every 30 s each one who is in is asked for again.
 */
export class MeetingsThisTurn implements KeptMeetings {
  #kept: KeptMeetings;
  #found = new Map<string, Promise<StoredMeeting | null>>();
  #people = new Map<string, Promise<StoredParticipant[]>>();

  constructor(kept: KeptMeetings, changes: MeetingChanges) {
    this.#kept = kept;
    changes.listen(() => this.#forget());
  }

  #forget(): void {
    this.#found.clear();
    this.#people.clear();
  }

  #once<T>(asked: Map<string, Promise<T>>, id: string, read: () => Promise<T>): Promise<T> {
    if (this.#found.size + this.#people.size === 0) setImmediate(() => this.#forget());
    const answer = asked.get(id) ?? read();
    asked.set(id, answer);
    return answer;
  }

  find = (id: string): Promise<StoredMeeting | null> => this.#once(this.#found, id, () => this.#kept.find(id));

  people = (id: string): Promise<StoredParticipant[]> => this.#once(this.#people, id, () => this.#kept.people(id));
}
