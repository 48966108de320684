import { expect, it } from 'vitest';
import { standardGuide } from '../questions/standardGuides.ts';
import { loeft } from '../templates/loeft.ts';
import { type Conduct, conductAtStart } from './Conduct.ts';
import type { Command } from './commands.ts';
import { type Asked, reduce } from './reduce.ts';
import { usualFit, type WallFit } from './wallText.ts';

const ida: Asked = {
  right: 'facilitator',
  participant: 'ida',
  template: loeft,
  guide: standardGuide('loeft'),
  people: [],
  now: 0,
};

const after = (conduct: Conduct, ...commands: Command[]): Conduct =>
  commands.reduce((before, command) => {
    const result = reduce(before, command, ida);
    if ('refused' in result) throw new Error(`${command.do} was refused: ${result.refused}`);
    return result.conduct;
  }, conduct);

it('the wall keeps its mode and its letters when the meeting goes on', () => {
  const fit: WallFit = { screen: 'inch86', metres: 5, larger: 1 };
  const { wall } = after(
    conductAtStart,
    { do: 'fitWall', fit },
    { do: 'open' },
    { do: 'showOnWall', mode: 'read' },
    { do: 'openColumn', column: 'wish' },
  );
  expect(wall).toMatchObject({ mode: 'read', joinHelp: false, fit, trial: false });
});

it('the way in stands on the wall until the board is asked for', () => {
  const shown = after(conductAtStart, { do: 'open' }, { do: 'joinHelp', on: true });
  expect(shown.wall.joinHelp).toBe(true);
  const asks: Command[] = [
    { do: 'openColumn', column: 'concern' },
    { do: 'openColumn', column: 'wish' },
    { do: 'spotlight', on: 'card-1' },
    { do: 'showOnWall', mode: 'overview' },
    { do: 'sumUp' },
  ];
  for (const command of asks) expect(after(shown, command).wall.joinHelp, command.do).toBe(false);
});

it('pages are turned in Læs only, by those who lead, and another column begins at its newest cards', () => {
  const reading = after(conductAtStart, { do: 'open' }, { do: 'showOnWall', mode: 'read' });
  const turned = after(reading, { do: 'turnPage', to: 'back' }, { do: 'turnPage', to: 'back' });
  expect(turned.wall.pagesBack).toBe(2);
  expect(after(turned, { do: 'turnPage', to: 'on' }).wall.pagesBack).toBe(1);
  expect(after(turned, { do: 'openColumn', column: 'concern' }).wall.pagesBack).toBe(2);
  expect(after(turned, { do: 'openColumn', column: 'wish' }).wall.pagesBack).toBe(0);
  expect(after(turned, { do: 'showOnWall', mode: 'overview' }).wall.pagesBack).toBe(0);
  const opened = after(conductAtStart, { do: 'open' });
  expect(reduce(opened, { do: 'turnPage', to: 'back' }, ida)).toEqual({ refused: 'notNow' });
  expect(reduce(reading, { do: 'turnPage', to: 7 } as unknown as Command, ida)).toEqual({ refused: 'unknown' });
  expect(reduce(reading, { do: 'turnPage', to: 'back' }, { ...ida, right: 'participant' })).toEqual({
    refused: 'forbidden',
  });
});

it('a line is tried before the meeting, and is gone when it begins', () => {
  const trying = after(conductAtStart, { do: 'tryText', on: true });
  const opened = after(trying, { do: 'open' });
  expect([trying.wall.trial, opened.wall.trial]).toEqual([true, false]);
  expect(reduce(opened, { do: 'tryText', on: true }, ida)).toEqual({ refused: 'notNow' });
});

it('letters without end are refused, and so is everyone but those who lead', () => {
  for (const fit of [
    { ...usualFit, metres: 900 },
    { ...usualFit, larger: 0.5 },
    { ...usualFit, larger: -99 },
  ])
    expect(reduce(conductAtStart, { do: 'fitWall', fit }, ida)).toEqual({ refused: 'unknown' });
  for (const right of ['participant', 'wall'] as const)
    expect(reduce(conductAtStart, { do: 'joinHelp', on: true }, { ...ida, right })).toEqual({ refused: 'forbidden' });
});
