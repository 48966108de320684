import type { Conduct } from './Conduct.ts';
import type { Command, CommandRefusal } from './commands.ts';
import type { Wall } from './wall.ts';
import { LARGER, METRES, wallScreenNames } from './wallText.ts';

export type WallCommand = Extract<Command, { do: 'showOnWall' | 'joinHelp' | 'fitWall' | 'tryText' }>;

export const isWallCommand = (command: Command): command is WallCommand =>
  ['showOnWall', 'joinHelp', 'fitWall', 'tryText'].includes(command.do);

const isWithin = (value: number, { least, most }: { least: number; most: number }) =>
  Number.isInteger(value) && value >= least && value <= most;

/** The letters have an end both ways, and a line is tried before the meeting only. */
export function refuseWall({ phase, wall }: Conduct, command: WallCommand): CommandRefusal | null {
  if (command.do === 'tryText') return command.on && phase !== 'planned' ? 'notNow' : null;
  if (command.do !== 'fitWall') return null;
  const { screen, metres, larger } = { ...wall.fit, ...command.fit };
  const fits = wallScreenNames.includes(screen) && isWithin(metres, METRES) && isWithin(larger, LARGER);
  return fits ? null : 'unknown';
}

function change(wall: Wall, command: WallCommand): Partial<Wall> {
  switch (command.do) {
    case 'showOnWall':
      return { mode: command.mode, joinHelp: false };
    case 'joinHelp':
      return { joinHelp: command.on };
    case 'fitWall':
      return { fit: { ...wall.fit, ...command.fit } };
    case 'tryText':
      return { trial: command.on };
    default:
      return command satisfies never;
  }
}

export const reduceWall = (conduct: Conduct, command: WallCommand): Conduct => ({
  ...conduct,
  wall: { ...conduct.wall, ...change(conduct.wall, command) },
});

/** The board is asked for: the code and the line to try make room for it. */
export const showBoardOnWall = ({ wall }: Pick<Conduct, 'wall'>): Wall =>
  wall.joinHelp || wall.trial ? { ...wall, joinHelp: false, trial: false } : wall;
