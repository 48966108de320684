import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AtTable,
  beginRound,
  comeBack,
  endRound,
  isRunning,
  noRound,
  passTurn,
  type Round,
  settleRound,
  speakAndLeave,
  turnsOf,
} from './rounds.ts';

const sits = (id: string, more: Partial<AtTable> = {}): AtTable => ({
  ...{ id, role: 'parent', seat: false, arrived: true, out: false },
  ...more,
});

/** As they sit at the Elmer meeting; Mona has no phone, and Torben is late. */
const signe = sits('signe');
const torben = sits('torben', { arrived: false });
const elmer = sits('elmer', { role: 'child' });
const mona = sits('mona', { role: 'network', seat: true, arrived: false });
const kasper = sits('kasper', { role: 'school' });
const ida = sits('ida', { role: 'caseworker', lead: 'facilitator' });
const table = [ida, signe, torben, elmer, mona, kasper];

const begin = (people: readonly AtTable[] = table, childFirst = false) => beginRound(noRound, people, childFirst);
const out = (person: AtTable): AtTable => ({ ...person, out: true });

describe('[P3] the round', () => {
  it('goes round the table as people sit; whoever leads asks, and whoever has not come waits', () => {
    expect(begin().queue).toEqual(['signe', 'elmer', 'mona', 'kasper']);
  });

  it('begins with the children when the facilitator wants it', () => {
    expect(begin(table, true).queue).toEqual(['elmer', 'signe', 'mona', 'kasper']);
  });

  it('asks whoever passed once more, at the end, and then lets them be', () => {
    let round = passTurn(begin(), 'signe');
    expect(round.queue).toEqual(['elmer', 'mona', 'kasper', 'signe']);
    for (const person of ['elmer', 'mona', 'kasper']) round = speakAndLeave(round, person);
    expect(turnsOf(round, table)).toEqual(['signe', null]);
    round = passTurn(round, 'signe');
    expect(isRunning(round)).toBe(false);
    expect(round.passed).toEqual(['signe']);
  });

  it('forgets a pass when the person speaks after all', () => {
    const round = speakAndLeave(passTurn(begin([signe]), 'signe'), 'signe');
    expect([round.heard, round.passed]).toEqual([['signe'], []]);
  });

  it('gives a late joiner the last turn, and only once', () => {
    const came = table.map((person) => (person === torben ? { ...torben, arrived: true } : person));
    const round = settleRound(begin(), came);
    expect(round.queue.at(-1)).toBe('torben');
    expect(settleRound(round, came)).toBe(round);
  });

  it('goes on when the one who has the turn is sent out, and does not jump back when they come in', () => {
    const without = table.map((person) => (person === signe ? out(signe) : person));
    const round = settleRound(begin(), without);
    expect(turnsOf(round, without)).toEqual(['elmer', 'mona']);
    expect(turnsOf(settleRound(round, table), table)).toEqual(['elmer', 'mona']);
    expect(round.queue.at(-1)).toBe('signe');
  });

  it('has nobody to name when all who are left are outside', () => {
    const all = table.map(out);
    expect(turnsOf(settleRound(begin(), all), all)).toEqual([null, null]);
  });

  it('gives a late joiner the turn at once when all the others who are left are outside', () => {
    const round = speakAndLeave(begin([signe, elmer]), 'signe');
    const people = [signe, out(elmer), kasper];
    const settled = settleRound(round, people);
    expect(turnsOf(settled, people)).toEqual(['kasper', null]);
    expect(settleRound(settled, people)).toBe(settled);
  });

  it('lets somebody come back right after the one who speaks, also when the round is over', () => {
    const round = speakAndLeave(begin(), 'signe');
    expect(comeBack(round, 'signe', 'elmer').queue).toEqual(['elmer', 'signe', 'mona', 'kasper']);
    expect(comeBack(endRound(round), 'signe', null).queue).toEqual(['signe']);
  });

  it('keeps someone heard who comes back and then passes', () => {
    const round = passTurn(comeBack(speakAndLeave(begin(), 'signe'), 'signe', null), 'signe');
    expect([round.heard, round.passed]).toEqual([['signe'], []]);
  });

  it('goes on with those who were not heard when it was broken off', () => {
    const broken = endRound(speakAndLeave(begin(), 'signe'));
    expect(beginRound(broken, table, false).queue).toEqual(['elmer', 'mona', 'kasper']);
  });

  it('keeps who was heard when the column is gone round once more', () => {
    const once = ['signe', 'elmer', 'mona', 'kasper'].reduce(speakAndLeave, begin());
    const again = beginRound(once, table, false);
    expect(again.queue).toEqual(['signe', 'elmer', 'mona', 'kasper']);
    expect(again.heard).toHaveLength(4);
  });
});

type Turn = 'speaks' | 'passes';

/** Everything that keeps a round true, whatever the order of things. */
function expectSound(round: Round): void {
  expect(new Set(round.queue).size).toBe(round.queue.length);
  for (const person of round.again) expect(round.queue).toContain(person);
  for (const person of round.passed) expect(round.heard).not.toContain(person);
}

describe('[P3] by chance', () => {
  it('everyone at the table speaks, or passes twice, before a round is over (fast-check prints the seed)', () => {
    const turns = fc.array(fc.constantFrom<Turn>('speaks', 'passes'), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(turns, fc.boolean(), (chosen, childFirst) => {
        const people = table.map((person) => ({ ...person, arrived: true }));
        let round = begin(people, childFirst);
        const asked = new Map<string, number>();
        for (const turn of chosen) {
          const [now] = turnsOf(round, people);
          if (now === null) break;
          asked.set(now, (asked.get(now) ?? 0) + 1);
          round = turn === 'speaks' ? speakAndLeave(round, now) : passTurn(round, now);
          expectSound(round);
        }
        expect(isRunning(round)).toBe(false);
        expect([...asked.keys()].sort()).toEqual(['elmer', 'kasper', 'mona', 'signe', 'torben']);
        for (const person of round.passed) expect(asked.get(person)).toBe(2);
      }),
    );
  });

  it('nobody is lost or asked twice over while people come, go out and come in (fast-check prints the seed)', () => {
    const steps = fc.array(
      fc.record({ what: fc.constantFrom('speaks', 'passes', 'out', 'in', 'comes', 'back'), who: fc.nat(5) }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(steps, (chosen) => {
        let people = [...table];
        let round = begin(people);
        for (const { what, who } of chosen) {
          const person = people[who] as AtTable;
          const change = (to: Partial<AtTable>) => {
            people = people.map((one) => (one.id === person.id ? { ...one, ...to } : one));
          };
          const [now] = turnsOf(round, people);
          if (what === 'speaks' && now) round = speakAndLeave(round, now);
          else if (what === 'passes' && now) round = passTurn(round, now);
          else if (what === 'out') change({ out: true });
          else if (what === 'in') change({ out: false });
          else if (what === 'comes') change({ arrived: true });
          else if (what === 'back' && !person.lead && now !== person.id) round = comeBack(round, person.id, now);
          round = settleRound(round, people);
          expectSound(round);
          const [then] = turnsOf(round, people);
          expect(people.some(({ id, out: outside }) => id === then && outside)).toBe(false);
          expect(settleRound(round, people)).toBe(round);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
