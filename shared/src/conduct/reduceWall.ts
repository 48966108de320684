import type { Conduct } from './Conduct.ts';
import type { Command, CommandRefusal } from './commands.ts';
import type { Wall } from './wall.ts';
import { LARGER, METRES, wallScreenNames } from './wallText.ts';

export type WallCommand = Extract<Command, { do: 'showOnWall' | 'turnPage' | 'joinHelp' | 'fitWall' | 'tryText' }>;

export const isWallCommand = (command: Command): command is WallCommand =>
  ['showOnWall', 'turnPage', 'joinHelp', 'fitWall', 'tryText'].includes(command.do);

const isWithin = (value: number, { least, most }: { least: number; most: number }) =>
  Number.isInteger(value) && value >= least && value <= most;

/** The letters have an end both ways, and a line is tried before the meeting only. */
export function refuseWall({ phase, wall }: Conduct, command: WallCommand): CommandRefusal | null {
  if (command.do === 'tryText') return command.on && phase !== 'planned' ? 'notNow' : null;
  if (command.do === 'turnPage') {
    if (command.to !== 'back' && command.to !== 'on') return 'unknown';
    return wall.mode === 'read' ? null : 'notNow';
  }
  if (command.do !== 'fitWall') return null;
  const { screen, metres, larger } = { ...wall.fit, ...command.fit };
  const fits = wallScreenNames.includes(screen) && isWithin(metres, METRES) && isWithin(larger, LARGER);
  return fits ? null : 'unknown';
}

function change(wall: Wall, command: WallCommand): Partial<Wall> {
  switch (command.do) {
    case 'showOnWall':
      return { mode: command.mode, joinHelp: false, pagesBack: 0 };
    case 'turnPage':
      return { pagesBack: (wall.pagesBack ?? 0) + (command.to === 'back' ? 1 : -1) };
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

/** Another column begins at its newest cards. */
export const atNewest = (wall: Wall): Wall => (wall.pagesBack ? { ...wall, pagesBack: 0 } : wall);

/** The board is asked for: the code and the line to try make room for it. */
export const showBoardOnWall = ({ wall }: Pick<Conduct, 'wall'>): Wall =>
  wall.joinHelp || wall.trial ? { ...wall, joinHelp: false, trial: false } : wall;
