/** What the live rooms must hear of, said by whoever changed it. */
export type MeetingChange =
  | { what: 'people'; meeting: string }
  | { what: 'sentOut'; meeting: string; participant: string }
  | { what: 'deleted'; meeting: string };

/** Lets `meetings` tell the rooms of a change without knowing them. */
export class MeetingChanges {
  #listeners = new Set<(change: MeetingChange) => void>();
  /** By meeting; a number for each that changed since the server started. */
  #told = new Map<string, number>();

  listen(listener: (change: MeetingChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How often something of a meeting was changed: the same number, the same answer to who may come in. */
  toldOf(meeting: string): number {
    return this.#told.get(meeting) ?? 0;
  }

  tell(change: MeetingChange): void {
    this.#told.set(change.meeting, this.toldOf(change.meeting) + 1);
    for (const listener of this.#listeners) listener(change);
  }
}
