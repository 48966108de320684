import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnId } from '../columns/Column.ts';
import { standardGuide } from '../questions/standardGuides.ts';
import { loeft } from '../templates/loeft.ts';
import { type Conduct, conductAtStart, withoutSignals } from './Conduct.ts';
import type { Command } from './commands.ts';
import type { PersonInRoom } from './MeetingView.ts';
import { type Asked, reduce } from './reduce.ts';
import { shownConduct, shownRound } from './shown.ts';
import { settleTable } from './table.ts';

const person = (id: string, more: Partial<PersonInRoom> = {}): PersonInRoom => ({
  ...{ id, name: id, role: 'parent', seat: false, here: true, out: false },
  ...more,
});

const people = [
  person('ida', { role: 'caseworker', lead: 'facilitator' }),
  person('signe'),
  person('elmer', { role: 'child' }),
  person('kasper', { role: 'school' }),
];

const NOW = Date.UTC(2026, 2, 12, 13);
const asked = (more: Partial<Asked> = {}): Asked => ({
  ...{ right: 'facilitator', participant: 'ida', template: loeft, guide: standardGuide('loeft'), people, now: NOW },
  ...more,
});
const signe = asked({ right: 'participant', participant: 'signe' });

function after(conduct: Conduct, command: Command, by = asked()): Conduct {
  const result = reduce(conduct, command, by);
  if ('refused' in result) throw new Error(`${command.do} was refused: ${result.refused}`);
  return result.conduct;
}

const refusalOf = (conduct: Conduct, command: Command, by = asked()) => {
  const result = reduce(conduct, command, by);
  return 'refused' in result ? result.refused : null;
};

const opened = after(conductAtStart, { do: 'open' });
const inRound = after(opened, { do: 'startRound', column: 'concern', childFirst: false });

describe('who may give which command', () => {
  it('is those who lead, for everything but what people do for themselves', () => {
    const commands: Command[] = [
      { do: 'showQuestion', question: { column: 'concern', id: 'C2' } },
      { do: 'startRound', column: 'concern', childFirst: true },
      { do: 'nextTurn', person: 'signe' },
      { do: 'passTurn', person: 'elmer' },
      { do: 'comeBack', person: 'signe' },
      { do: 'endRound' },
      { do: 'clearSignals', person: 'signe' },
    ];
    for (const command of commands) expect(refusalOf(inRound, command, signe), command.do).toBe('forbidden');
  });

  it('lets people pass their own turn, and nobody else theirs', () => {
    const passed = after(inRound, { do: 'passTurn', person: 'signe' }, signe);
    expect(shownRound(passed, people)).toEqual({ column: 'concern', now: 'elmer', next: 'kasper' });
    expect(after(inRound, { do: 'passTurn', person: 'kasper' }, asked())).toEqual(inRound);
  });

  it('lets people signal for themselves, and never the wall', () => {
    const given = after(opened, { do: 'signal', signal: 'pause', on: true }, signe);
    expect(given.signals).toEqual({ signe: ['pause'] });
    const wall = asked({ right: 'wall', participant: null });
    expect(refusalOf(opened, { do: 'signal', signal: 'pause', on: true }, wall)).toBe('forbidden');
    expect(after(given, { do: 'clearSignals', person: 'signe' }).signals).toEqual({});
    expect(after(given, { do: 'signal', signal: 'pause', on: false }, signe).signals.signe).toEqual([]);
  });
});

describe('[P6] what is told to everyone', () => {
  it('is whose turn it is, and not who passed, how long it took, or who asked for a pause', () => {
    const given = after(inRound, { do: 'signal', signal: 'pause', on: true }, signe);
    expect(Object.keys(shownConduct(given))).toEqual(
      expect.not.arrayContaining(['rounds', 'clock', 'signals', 'arrived']),
    );
    expect(shownRound(given, people)).toEqual({ column: 'concern', now: 'signe', next: 'elmer' });
    expect(withoutSignals(given).signals).toEqual({});
  });
});

describe('a question', () => {
  const shown = after(opened, { do: 'showQuestion', question: { column: 'concern', id: 'C2' } });

  it('is changed while it is shown, stays when its column is opened again, and goes with the column', () => {
    const other = after(shown, { do: 'showQuestion', question: { column: 'concern', id: 'C5' } });
    expect(other.question?.id).toBe('C5');
    expect(after(other, { do: 'openColumn', column: 'concern' }).question?.id).toBe('C5');
    expect(after(other, { do: 'openColumn', column: 'wish' }).question).toBeNull();
    expect(after(other, { do: 'sumUp' }).question).toBeNull();
    expect(after(other, { do: 'showQuestion', question: null }).question).toBeNull();
  });

  it('must be in the guide, and belong to the column the meeting is at', () => {
    const ask = (column: ColumnId, id: string): Command => ({ do: 'showQuestion', question: { column, id } });
    expect(refusalOf(opened, ask('concern', 'C99'))).toBe('unknown');
    expect(refusalOf(opened, ask('concern', 'SC1'))).toBe('unknown');
    expect(refusalOf(opened, ask('wish', 'H1'))).toBe('notNow');
  });
});

describe('[P3] a round, when two lead at once', () => {
  it('runs in the open column only, so a second one somewhere else does not begin', () => {
    expect(refusalOf(inRound, { do: 'startRound', column: 'wish', childFirst: false })).toBe('notNow');
    expect(refusalOf(inRound, { do: 'startRound', column: 'nowhere' as ColumnId, childFirst: false })).toBe('unknown');
  });

  it('keeps the first order when both start it', () => {
    expect(after(inRound, { do: 'startRound', column: 'concern', childFirst: true })).toBe(inRound);
  });

  it('goes one step when both press next', () => {
    const once = after(inRound, { do: 'nextTurn', person: 'signe' });
    expect(after(once, { do: 'nextTurn', person: 'signe' })).toBe(once);
    expect(shownRound(once, people)?.now).toBe('elmer');
  });

  it('waits while another column is open, and goes on where it was', () => {
    const away = after(after(inRound, { do: 'nextTurn', person: 'signe' }), { do: 'openColumn', column: 'wish' });
    expect(shownRound(away, people)).toBeNull();
    expect(refusalOf(away, { do: 'startRound', column: 'concern', childFirst: false })).toBe('notNow');
    expect(shownRound(after(away, { do: 'openColumn', column: 'concern' }), people)?.now).toBe('elmer');
  });

  it('takes nobody back who is outside or unknown', () => {
    const without = asked({ people: people.map((one) => (one.id === 'signe' ? { ...one, out: true } : one)) });
    expect(refusalOf(inRound, { do: 'comeBack', person: 'signe' }, without)).toBe('notNow');
    expect(refusalOf(inRound, { do: 'comeBack', person: 'nobody' })).toBe('unknown');
    expect(refusalOf(inRound, { do: 'comeBack', person: 'ida' })).toBe('unknown');
  });

  it('is remembered for a phone that sleeps while it begins', () => {
    const asleep = people.map((one) => ({ ...one, here: one.id === 'ida' }));
    const begun = after(opened, { do: 'startRound', column: 'concern', childFirst: false }, asked({ people: asleep }));
    expect(begun.rounds.concern?.queue).toEqual(['signe', 'elmer', 'kasper']);
  });
});

it('settling a table twice changes nothing more', () => {
  const settled = settleTable(opened, people);
  expect(settleTable(settled, people)).toBe(settled);
});

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(
    ...(['open', 'sumUp', 'backToTheBoard', 'close', 'endRound'] as const).map((it) => ({ do: it })),
  ),
  fc.constantFrom(...loeft.columns).map((column): Command => ({ do: 'openColumn', column })),
  fc
    .record({ column: fc.constantFrom(...loeft.columns), childFirst: fc.boolean() })
    .map((it): Command => ({ do: 'startRound', ...it })),
  fc
    .record({
      do: fc.constantFrom('nextTurn', 'passTurn', 'comeBack', 'clearSignals'),
      person: fc.constantFrom('signe', 'elmer', 'kasper'),
    })
    .map((it) => it as Command),
  fc
    .record({ column: fc.constantFrom(...loeft.columns), id: fc.constantFrom('C1', 'W2', 'H3') })
    .map((question): Command => ({ do: 'showQuestion', question })),
  fc
    .record({ signal: fc.constantFrom('speak', 'pause', 'slower'), on: fc.boolean() })
    .map((it) => ({ do: 'signal', ...it }) as Command),
);

it('[P6] by chance: whatever is asked, at most one person has the turn, in the open column, and everyone stays heard (fast-check prints the seed)', () => {
  const asks = fc.record({
    command: commands,
    by: fc.constantFrom(asked(), signe),
    out: fc.subarray(['signe', 'elmer', 'kasper']),
  });
  fc.assert(
    fc.property(fc.array(asks, { maxLength: 40 }), (steps) => {
      let conduct = conductAtStart;
      for (const { command, by, out } of steps) {
        const here = people.map((one) => ({ ...one, out: out.includes(one.id) }));
        const before = conduct;
        const result = reduce(before, command, { ...by, people: here });
        if ('refused' in result) continue;
        conduct = result.conduct;
        const round = shownRound(conduct, here);
        if (round?.now) expect(out).not.toContain(round.now);
        if (round) expect(round.column).toBe(conduct.column);
        if (conduct.question) expect(conduct.question.column).toBe(conduct.column);
        for (const column of loeft.columns)
          for (const heard of before.rounds[column]?.heard ?? [])
            expect(conduct.rounds[column]?.heard).toContain(heard);
      }
    }),
    { numRuns: 500 },
  );
});
