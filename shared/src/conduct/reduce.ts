import type { Right } from '../meeting/Participant.ts';
import type { Phase } from '../meeting/phase.ts';
import type { Template } from '../templates/Template.ts';
import type { Conduct } from './Conduct.ts';
import type { Command, CommandRefusal } from './commands.ts';

/** In which phases a command has meaning; anything else is `notNow`. */
const WHEN: Record<Command['do'], readonly Phase[]> = {
  open: ['planned'],
  openColumn: ['open', 'summingUp'],
  spotlight: ['open', 'summingUp'],
  cover: ['planned', 'open', 'summingUp'],
  sumUp: ['open'],
  backToTheBoard: ['summingUp'],
  close: ['open', 'summingUp'],
};

function next(conduct: Conduct, command: Command, template: Template): Conduct {
  switch (command.do) {
    case 'open':
      return { ...conduct, phase: 'open', column: template.columns[0] ?? null };
    case 'openColumn':
      return { ...conduct, phase: 'open', column: command.column, spotlight: null };
    case 'spotlight':
      return { ...conduct, spotlight: command.on };
    case 'cover':
      return { ...conduct, covered: command.covered };
    case 'sumUp':
      return { ...conduct, phase: 'summingUp', spotlight: null };
    case 'backToTheBoard':
      return { ...conduct, phase: 'open' };
    case 'close':
      return { ...conduct, phase: 'closed', spotlight: null, covered: false };
    default:
      return command satisfies never;
  }
}

/** True when the meeting is already where the command would take it: two facilitators pressed the same button. */
function alreadyDone(conduct: Conduct, command: Command): boolean {
  if (command.do === 'open') return conduct.phase === 'open';
  if (command.do === 'sumUp') return conduct.phase === 'summingUp';
  if (command.do === 'backToTheBoard') return conduct.phase === 'open';
  return command.do === 'close' && conduct.phase === 'closed';
}

/**
 * One step of the meeting. Pure: the server keeps what comes out.
 * @returns the conduct after the command (the same object when nothing changes), or why it was not done.
 */
export function reduce(
  conduct: Conduct,
  command: Command,
  who: { right: Right; template: Template },
): { conduct: Conduct } | { refused: CommandRefusal } {
  if (who.right !== 'facilitator') return { refused: 'forbidden' };
  if (!Object.hasOwn(WHEN, command.do)) return { refused: 'unknown' };
  if (command.do === 'openColumn' && !who.template.columns.includes(command.column)) return { refused: 'unknown' };
  if (alreadyDone(conduct, command)) return { conduct };
  if (!WHEN[command.do].includes(conduct.phase)) return { refused: 'notNow' };
  return { conduct: next(conduct, command, who.template) };
}
