import { describe, expect, test } from 'vitest';
import { MOST } from '../board/limits.ts';
import { standardGuide } from '../questions/standardGuides.ts';
import { loeft } from '../templates/loeft.ts';
import { type Conduct, conductAtStart, withoutSignals } from './Conduct.ts';
import { reduce } from './reduce.ts';
import type { ScaleCommand } from './reduceScale.ts';
import { readiness } from './scales.ts';
import { forFacilitators, shownConduct } from './shown.ts';

const open: Conduct = { ...conductAtStart, phase: 'open', column: 'workingWell' };
const ida = { right: 'facilitator', participant: 'ida001' } as const;
const torben = { right: 'participant', participant: 'torben' } as const;

function after(conduct: Conduct, ...steps: [typeof ida | typeof torben, ScaleCommand['do'], ScaleCommand['scale']][]) {
  return steps.reduce<Conduct | string>((before, [who, what, scale]) => {
    if (typeof before === 'string') return before;
    const result = reduce(
      before,
      { do: what, scale },
      { ...who, template: loeft, guide: standardGuide('loeft'), people: [], now: 1 },
    );
    return 'refused' in result ? result.refused : result.conduct;
  }, conduct);
}

/** About one goal; `stands` is what the server has found on the board. */
function aboutGoal(conduct: Conduct, what: ScaleCommand['do'], about: string | undefined, stands = true) {
  const command = { do: what, scale: 'goal', ...(about && { about }) } as ScaleCommand;
  const asked = { ...ida, template: loeft, guide: standardGuide('loeft'), people: [], now: 1, goalStands: stands };
  const result = reduce(conduct, command, asked);
  return 'refused' in result ? result.refused : result.conduct;
}

const scaleOf = (conduct: Conduct | string) => (typeof conduct === 'string' ? conduct : conduct.scale);

describe('a scale', () => {
  test('is asked, shown, asked again and put away', () => {
    const asked = { id: 'everyday', shown: false, again: [] };
    expect(scaleOf(after(open, [ida, 'askScale', 'everyday']))).toEqual(asked);
    const shown = after(open, [ida, 'askScale', 'everyday'], [ida, 'showScale', 'everyday']) as Conduct;
    expect(scaleOf(shown)).toEqual({ ...asked, shown: true });
    expect(scaleOf(after(shown, [ida, 'askScale', 'everyday']))).toEqual(asked);
    expect(scaleOf(after(shown, [ida, 'putScaleAway', 'everyday']))).toBeNull();
    expect(scaleOf(after(shown, [ida, 'askScale', 'confidence']))).toEqual({ ...asked, id: 'confidence' });
  });

  test('waits for the one that is asked, and what is not asked is not shown', () => {
    expect(after(open, [ida, 'askScale', 'everyday'], [ida, 'askScale', 'confidence'])).toBe('notNow');
    expect(after(open, [ida, 'showScale', 'everyday'])).toBe('notNow');
    expect(after(open, [ida, 'askScale', 'safety'])).toBe('unknown');
    expect(after(open, [torben, 'askScale', 'everyday'])).toBe('forbidden');
  });

  test('the same step twice changes nothing', () => {
    const asked = after(open, [ida, 'askScale', 'everyday']) as Conduct;
    expect(after(asked, [ida, 'askScale', 'everyday'])).toBe(asked);
    const shown = after(asked, [ida, 'showScale', 'everyday']) as Conduct;
    expect(after(shown, [ida, 'showScale', 'everyday'])).toBe(shown);
  });

  test('who would like to change a number is told to those who lead, and never written down', () => {
    const asked = after(open, [ida, 'askScale', 'everyday']) as Conduct;
    expect(after(asked, [torben, 'askScaleAgain', 'everyday'])).toBe('notNow');
    const wished = after(asked, [ida, 'showScale', 'everyday'], [torben, 'askScaleAgain', 'everyday']) as Conduct;
    expect(forFacilitators(wished).scaleAgain).toEqual(['torben']);
    expect(shownConduct(wished).scale).toEqual({ id: 'everyday', shown: true });
    expect(withoutSignals(wished).scale?.again).toEqual([]);
    expect(after(wished, [torben, 'askScaleAgain', 'everyday'])).toBe(wished);
  });
});

describe('a scale about a goal', () => {
  const asked = aboutGoal(open, 'askScale', 'h1') as Conduct;

  test('names the goal it is about, and is kept until it is put away', () => {
    expect(shownConduct(asked).scale).toEqual({ id: 'goal', about: 'h1', shown: false });
    expect(aboutGoal(asked, 'askScale', 'h1')).toBe(asked);
    const shown = aboutGoal(asked, 'showScale', 'h1') as Conduct;
    expect(shownConduct(shown).scale).toEqual({ id: 'goal', about: 'h1', shown: true });
    const next = aboutGoal(shown, 'askScale', 'h2') as Conduct;
    expect(next.goalsAsked).toEqual(['h1', 'h2']);
    expect(scaleOf(aboutGoal(next, 'putScaleAway', 'h2'))).toBeNull();
  });

  test('is asked about a goal that is there, and by no other scale', () => {
    expect(aboutGoal(open, 'askScale', undefined)).toBe('unknown');
    expect(aboutGoal(open, 'askScale', 'h9', false)).toBe('unknown');
    const everyday = { do: 'askScale', scale: 'everyday', about: 'h1' } as const;
    const given = { ...ida, template: loeft, guide: standardGuide('loeft'), people: [], now: 1, goalStands: true };
    expect(reduce(open, everyday, given)).toEqual({ refused: 'unknown' });
  });

  test('waits for its own numbers: another goal is another question', () => {
    expect(aboutGoal(asked, 'askScale', 'h2')).toBe('notNow');
    expect(aboutGoal(asked, 'showScale', 'h2')).toBe('notNow');
    expect(aboutGoal(asked, 'putScaleAway', 'h2')).toBe('notNow');
  });

  test('is not shown when its words have been withdrawn, and can be put away', () => {
    expect(aboutGoal(asked, 'showScale', 'h1', false)).toBe('notNow');
    expect(scaleOf(aboutGoal(asked, 'putScaleAway', 'h1', false))).toBeNull();
  });

  test('is asked about so many goals and no more, and about those again', () => {
    const goalsAsked = Array.from({ length: MOST.goalsAsked }, (_, at) => `h${at}`);
    expect(aboutGoal({ ...open, goalsAsked }, 'askScale', 'another')).toBe('notNow');
    expect(scaleOf(aboutGoal({ ...open, goalsAsked }, 'askScale', 'h3'))).toMatchObject({ about: 'h3' });
  });
});

test('all at the table are waited for, also those without a phone and those who sleep, but nobody outside', () => {
  const seat = (id: string, more = {}) => ({ id, seat: false, out: false, ...more });
  const people = [seat('signe1'), seat('mona01', { seat: true }), seat('torben', { out: true }), seat('kasper')];
  expect(readiness(people, ['signe1', 'torben'], (id) => id === 'signe1')).toEqual({ ready: 1, of: 2 });
  expect(readiness(people, ['signe1'], (id) => id === 'kasper')).toEqual({ ready: 1, of: 3 });
});
