/** What the live rooms must hear of, said by whoever changed it. */
export type MeetingChange =
  | { what: 'people'; meeting: string }
  | { what: 'sentOut'; meeting: string; participant: string }
  | { what: 'deleted'; meeting: string };

/** Lets `meetings` tell the rooms of a change without knowing them. */
export class MeetingChanges {
  #listeners = new Set<(change: MeetingChange) => void>();

  listen(listener: (change: MeetingChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: MeetingChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
