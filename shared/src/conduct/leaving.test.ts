import { describe, expect, it } from 'vitest';
import { standardGuide } from '../questions/standardGuides.ts';
import { loeft } from '../templates/loeft.ts';
import { type Conduct, conductAtStart } from './Conduct.ts';
import type { Command } from './commands.ts';
import { coverage, notHeard } from './coverage.ts';
import type { PersonInRoom } from './MeetingView.ts';
import { type Asked, reduce } from './reduce.ts';
import { shownRound } from './shown.ts';
import { tableOf } from './table.ts';

const person = (id: string, more: Partial<PersonInRoom> = {}): PersonInRoom => ({
  ...{ id, name: id, role: 'parent', seat: false, here: true, out: false },
  ...more,
});
const people = [
  person('ida', { role: 'caseworker', lead: 'facilitator' }),
  person('elmer', { role: 'child' }),
  person('signe'),
];
const ida: Asked = {
  right: 'facilitator',
  participant: 'ida',
  template: loeft,
  guide: standardGuide('loeft'),
  people,
  now: 0,
};
const elmer: Asked = { ...ida, right: 'participant', participant: 'elmer' };

const after = (conduct: Conduct, ...given: [Command, Asked?][]): Conduct =>
  given.reduce((before, [command, by = ida]) => {
    const result = reduce(before, command, by);
    if ('refused' in result) throw new Error(`${command.do} was refused: ${result.refused}`);
    return result.conduct;
  }, conduct);

const inRound = after(conductAtStart, [{ do: 'open' }], [{ do: 'startRound', column: 'concern', childFirst: true }]);
const GO: Command = { do: 'leaveEarly', person: 'elmer' };

const empty = {
  ...{
    columns: [],
    agreements: [],
    withdrawn: { cards: [], agreements: [] },
    summary: [],
    stances: {},
    scales: [],
    parked: [],
    late: [],
    groups: [],
    wordings: [],
  },
} as unknown as Parameters<typeof coverage>[1];
const heardIn = (conduct: Conduct) => coverage(conduct.rounds, empty, tableOf(conduct, people), loeft.columns);

describe('[P3] a child who goes before the end', () => {
  it('gives the turn on, and is not asked again in any round', () => {
    expect(shownRound(inRound, people)?.now).toBe('elmer');
    const gone = after(inRound, [GO, elmer]);
    expect(shownRound(gone, people)?.now).toBe('signe');
    const next = after(
      gone,
      [{ do: 'openColumn', column: 'wish' }],
      [{ do: 'startRound', column: 'wish', childFirst: true }],
    );
    expect(next.rounds.wish?.queue).toEqual(['signe']);
    expect(reduce(next, { do: 'comeBack', person: 'elmer' }, ida)).toEqual({ refused: 'notNow' });
  });

  it('keeps what was said, and is missed in no column that came later', () => {
    const heard = after(inRound, [{ do: 'nextTurn', person: 'elmer' }], [GO]);
    const [row] = heardIn(heard);
    expect(row?.columns.map(({ is }) => is)).toEqual(['heard', 'left', 'left', 'left']);
    expect(notHeard(heardIn(heard)).flatMap((one) => one.people)).not.toContain('elmer');
  });

  it('may stay after all, and is asked again', () => {
    const stayed = after(inRound, [GO, elmer], [{ do: 'stayAfterAll', person: 'elmer' }, elmer]);
    expect(stayed.wentEarly).toEqual([]);
    expect(reduce(stayed, { do: 'comeBack', person: 'elmer' }, ida)).not.toHaveProperty('refused');
  });

  it('says so for oneself, or those who lead do; nobody sends another home', () => {
    const signe: Asked = { ...elmer, participant: 'signe' };
    expect(reduce(inRound, GO, signe)).toEqual({ refused: 'forbidden' });
    expect(reduce(inRound, GO, { ...ida, right: 'wall', participant: null })).toEqual({ refused: 'forbidden' });
    expect(reduce(inRound, { do: 'leaveEarly', person: 'ida' }, ida)).toEqual({ refused: 'unknown' });
    expect(reduce(inRound, { do: 'leaveEarly', person: 'nobody' }, ida)).toEqual({ refused: 'unknown' });
  });
});
