import { readCard } from '@samtavlen/shared/board/cards.ts';
import { goalCards } from '@samtavlen/shared/board/goalCards.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import type { Template } from '@samtavlen/shared/templates/Template.ts';
import type { RoomsOfMeeting } from './showPrivate.ts';

/**
 * Whether the goal a command is about is on the board: to be asked about it stands as a goal, with words; for its numbers
 * to be shown it has not been withdrawn, wherever it has been moved to.
 */
export async function goalStands(rooms: RoomsOfMeeting, template: Template, command: Command): Promise<boolean> {
  if ((command.do !== 'askScale' && command.do !== 'showScale') || command.about === undefined) return false;
  const { about } = command;
  const board = openBoard((await rooms.board()).doc);
  if (command.do === 'askScale') return goalCards(readBoard(board, template), template).some(({ id }) => id === about);
  const map = board.cards.get(about);
  return map !== undefined && readCard(about, map)?.gone === null;
}
