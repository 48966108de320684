import type { ClientMessage } from '@samtavlen/shared/wire/codec.ts';
import type { RoomConnection } from './RoomConnection.ts';

export type Content = Extract<ClientMessage, { kind: 'content' }>;

/** An edit as it came, and who sent it. */
export interface HeardEdit {
  from: RoomConnection;
  content: Content;
}

/** A commit that takes long must not fill the memory with more than this that nobody has looked at, in bytes. */
const MOST_UNJUDGED = 64 * 1024;

/** What a room has heard since its last commit was packed, not judged yet. */
export class Heard {
  #edits: HeardEdit[] = [];
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  /** So much that it is judged although no commit is being packed. */
  get isMuch(): boolean {
    return this.#bytes > MOST_UNJUDGED;
  }

  add(from: RoomConnection, content: Content): void {
    this.#edits.push({ from, content });
    this.#bytes += content.bytes.length;
  }

  /** What was taken and not judged yet; it comes first when there is judged again. */
  putBack(edits: readonly HeardEdit[]): void {
    this.#edits.unshift(...edits);
    for (const { content } of edits) this.#bytes += content.bytes.length;
  }

  /** All of it, the first to come first; nothing is left. */
  take(): HeardEdit[] {
    this.#bytes = 0;
    return this.#edits.splice(0);
  }
}
