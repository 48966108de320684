import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { heldAs } from '@samtavlen/shared/testing/closedMeeting.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import type { TestServer } from '../../testing/openTestServer.ts';
import type { PlannedElmer } from './planElmer.ts';

/** The planned Elmer meeting as it is when everything of it has been said. */
export function heldElmer({ meeting, seats }: PlannedElmer): ClosedBoard {
  const { participants, familyReference: _, closedAt: __, inPlan: ___, ...facts } = meeting;
  return heldAs(elmer, facts, participants, seats);
}

/** Freezes the board as closing does, with what was held. */
export async function freezeBoard({ deps }: TestServer, held: ClosedBoard): Promise<void> {
  const room = roomKey({ kind: 'board', meeting: held.meeting.id });
  const { epoch } = await deps.store.rooms.open(room);
  await deps.store.rooms.freeze(room, epoch, held);
}
