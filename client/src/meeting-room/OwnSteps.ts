import { ORIGIN, openBoard } from '@samtavlen/shared/board/roots.ts';
import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import * as Y from 'yjs';

/** One's own steps on the board, to be taken back and made again. Another's are never among them. */
export class OwnSteps {
  #steps: Y.UndoManager;
  #changed: () => void;

  constructor(doc: Y.Doc, changed: () => void) {
    this.#changed = changed;
    this.#steps = this.#follow(doc);
  }

  #follow(doc: Y.Doc): Y.UndoManager {
    const { cards, agreements, stances, groups } = openBoard(doc);
    const steps = new Y.UndoManager([cards, agreements, stances, groups], {
      trackedOrigins: new Set([ORIGIN.edit]),
      captureTimeout: 0,
    });
    steps.on('stack-item-added', this.#changed);
    steps.on('stack-item-popped', this.#changed);
    return steps;
  }

  /** Forgets them all, and begins at `doc` as it is now. */
  beginAt(doc: Y.Doc): void {
    this.#steps.destroy();
    this.#steps = this.#follow(doc);
  }

  /** What comes now is a step of its own. */
  next = (): void => this.#steps.stopCapturing();
  undo = (): void => void this.#steps.undo();
  redo = (): void => void this.#steps.redo();

  get canUndo(): boolean {
    return this.#steps.canUndo();
  }

  get canRedo(): boolean {
    return this.#steps.canRedo();
  }

  destroy(): void {
    this.#steps.destroy();
  }
}

const seatsIn = ({ me, people }: MeetingView): string[] =>
  people.filter(({ seat, scribe }) => seat && scribe === me.participant).map(({ id }) => id);

/** The lead was handed over, or a seat given to another: steps made in that part would be refused if taken back. */
export function losesPart(before: MeetingView, after: MeetingView): boolean {
  if (before.me.right !== after.me.right) return before.me.right === 'facilitator';
  const still = seatsIn(after);
  return seatsIn(before).some((seat) => !still.includes(seat));
}
