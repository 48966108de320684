import { MOST } from '../board/limits.ts';
import type { ScaleQuestion } from '../board/scales.ts';
import type { Template } from '../templates/Template.ts';
import type { Conduct } from './Conduct.ts';
import type { Command, CommandRefusal } from './commands.ts';

export type ScaleCommand = Extract<Command, { do: 'askScale' | 'showScale' | 'putScaleAway' | 'askScaleAgain' }>;

export const isScaleCommand = (command: Command): command is ScaleCommand =>
  ['askScale', 'showScale', 'putScaleAway', 'askScaleAgain'].includes(command.do);

const isAt = ({ scale }: Conduct, question: ScaleQuestion): boolean =>
  scale?.id === question.scale && scale.about === question.about;

/**
 * A goal is asked about by its card, the other scales by none. Of a goal whose words have been withdrawn nothing is shown:
 * the numbers would say what they are about.
 */
function refuseGoal({ goalsAsked }: Conduct, command: ScaleCommand, goalStands: boolean): CommandRefusal | null {
  const { about } = command;
  if (command.do === 'showScale') return about === undefined || goalStands ? null : 'notNow';
  if (command.do !== 'askScale') return null;
  if (about === undefined) return command.scale === 'goal' ? 'unknown' : null;
  if (command.scale !== 'goal' || !goalStands) return 'unknown';
  return goalsAsked.includes(about) || goalsAsked.length < MOST.goalsAsked ? null : 'notNow';
}

/**
 * While one scale is asked no other can be: nobody's half-made answer is taken from under their finger. A scale that is
 * shown can be asked again, and then everyone's answer is hidden until it is shown anew.
 * @param goalStands the card the command is about is there to be asked about; to be shown, it has not been withdrawn
 */
export function refuseScale(
  conduct: Conduct,
  command: ScaleCommand,
  template: Template,
  goalStands: boolean,
): CommandRefusal | null {
  const { scale } = conduct;
  if (!template.scales.includes(command.scale)) return 'unknown';
  const same = isAt(conduct, command);
  const refused = refuseGoal(conduct, command, goalStands);
  if (refused) return refused;
  if (command.do === 'askScale') return scale === null || same || scale.shown ? null : 'notNow';
  if (command.do === 'askScaleAgain') return same && scale?.shown ? null : 'notNow';
  return same || (command.do === 'putScaleAway' && scale === null) ? null : 'notNow';
}

function ask(conduct: Conduct, question: ScaleQuestion): Conduct {
  const { scale, goalsAsked } = conduct;
  if (isAt(conduct, question) && !scale?.shown) return conduct;
  const { scale: id, about } = question;
  const asked = { id, shown: false, again: [] };
  if (about === undefined) return { ...conduct, scale: asked };
  const goals = goalsAsked.includes(about) ? goalsAsked : [...goalsAsked, about];
  return { ...conduct, scale: { ...asked, about }, goalsAsked: goals };
}

/** @returns the same object when the scale is where the command would take it */
export function reduceScale(conduct: Conduct, command: ScaleCommand, participant: string | null): Conduct {
  const { scale } = conduct;
  switch (command.do) {
    case 'askScale':
      return ask(conduct, command);
    case 'showScale':
      return scale === null || scale.shown ? conduct : { ...conduct, scale: { ...scale, shown: true, again: [] } };
    case 'putScaleAway':
      return scale === null ? conduct : { ...conduct, scale: null };
    case 'askScaleAgain':
      if (scale === null || participant === null || scale.again.includes(participant)) return conduct;
      return { ...conduct, scale: { ...scale, again: [...scale.again, participant] } };
    default:
      return command satisfies never;
  }
}
