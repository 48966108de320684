import type { Template } from '../templates/Template.ts';
import type { Conduct } from './Conduct.ts';
import type { Command, CommandRefusal } from './commands.ts';

export type ScaleCommand = Extract<Command, { do: 'askScale' | 'showScale' | 'putScaleAway' | 'askScaleAgain' }>;

export const isScaleCommand = (command: Command): command is ScaleCommand =>
  ['askScale', 'showScale', 'putScaleAway', 'askScaleAgain'].includes(command.do);

/**
 * While one scale is asked no other can be: nobody's half-made answer is taken from under their finger. A scale that is
 * shown can be asked again, and then everyone's answer is hidden until it is shown anew.
 */
export function refuseScale({ scale }: Conduct, command: ScaleCommand, template: Template): CommandRefusal | null {
  if (!template.scales.includes(command.scale)) return 'unknown';
  const same = scale?.id === command.scale;
  if (command.do === 'askScale') return scale === null || same || scale.shown ? null : 'notNow';
  if (command.do === 'askScaleAgain') return same && scale.shown ? null : 'notNow';
  return same || (command.do === 'putScaleAway' && scale === null) ? null : 'notNow';
}

/** @returns the same object when the scale is where the command would take it */
export function reduceScale(conduct: Conduct, command: ScaleCommand, participant: string | null): Conduct {
  const { scale } = conduct;
  switch (command.do) {
    case 'askScale':
      if (scale?.id === command.scale && !scale.shown) return conduct;
      return { ...conduct, scale: { id: command.scale, shown: false, again: [] } };
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
