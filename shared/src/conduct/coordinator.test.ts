import { describe, expect, test } from 'vitest';
import { standardGuide } from '../questions/standardGuides.ts';
import { threeColumns } from '../templates/threeColumns.ts';
import { type Conduct, conductAtStart } from './Conduct.ts';
import { type CoordinatorCommand, seenCoordinator } from './coordinator.ts';
import type { PersonInRoom } from './MeetingView.ts';
import { reduce } from './reduce.ts';

const person = (id: string, role: PersonInRoom['role'], more: Partial<PersonInRoom> = {}): PersonInRoom => ({
  ...{ id, name: id, role, seat: false, here: true, out: false },
  ...more,
});
const rikke = person('rikke1', 'parent');
const sara = person('sara01', 'healthVisitor');
const jens = person('jens01', 'network', { seat: true, scribe: 'anders' });
const pelle = person('pelle1', 'child', { seat: true, scribe: 'mette1' });
const mette = person('mette1', 'caseworker');
const lars = person('lars01', 'parentWithoutCustody', { seat: true, scribe: 'mette1' });
const people = [rikke, sara, jens, pelle, lars, mette, person('anders', 'facilitator'), person('bodil1', 'network')];
const open: Conduct = { ...conductAtStart, phase: 'summingUp' };

function after(conduct: Conduct, who: string | null, command: CoordinatorCommand, now = 1): Conduct | string {
  const right = who === null ? 'wall' : who === 'anders' ? 'facilitator' : 'participant';
  const asked = { right, participant: who, template: threeColumns, guide: standardGuide('threeColumns') } as const;
  const result = reduce(conduct, command, { ...asked, people, now });
  return 'refused' in result ? result.refused : result.conduct;
}

const choose = (by: string, whom: string | null) => ({ do: 'chooseCoordinator', by, person: whom }) as const;
const says = (whom: string, answer: 'yes' | 'no') => ({ do: 'answerCoordinator', person: whom, answer }) as const;
const chosen = after(open, 'rikke1', choose('rikke1', 'sara01')) as Conduct;

describe('the coordinator', () => {
  test('is whom the family points at, from the moment that one says yes', () => {
    expect(chosen.coordinator).toEqual({ person: 'sara01', by: 'rikke1', at: 1, answer: null });
    expect((after(chosen, 'sara01', says('sara01', 'yes')) as Conduct).coordinator?.answer).toBe('yes');
  });

  test('[P6] is chosen by parents and children, and by no professional, relative or leader', () => {
    for (const who of ['mette1', 'anders', 'sara01', 'bodil1', null])
      expect(after(open, who, choose(who ?? '', 'sara01'))).toBe('forbidden');
  });

  test('[P1] is chosen in nobody else’s name, except for a parent without a phone by the one who writes for them', () => {
    for (const who of ['sara01', 'anders', 'bodil1', null])
      expect(after(open, who, choose('rikke1', 'sara01'))).toBe('forbidden');
    expect(after(open, 'anders', choose('lars01', 'sara01'))).toBe('forbidden');
    expect(after(open, 'mette1', choose('pelle1', 'sara01'))).toBe('forbidden');
    expect(after(open, 'mette1', choose('lars01', 'sara01'))).toMatchObject({ coordinator: { by: 'lars01' } });
  });

  test('is a professional at the table', () => {
    for (const whom of ['bodil1', 'rikke1', 'nobody', '__proto__'])
      expect(after(open, 'rikke1', choose('rikke1', whom))).toBe('unknown');
  });

  test('[P5] answers in person, and only when chosen', () => {
    for (const who of ['rikke1', 'anders', 'mette1'])
      expect(after(chosen, who, says('sara01', 'yes'))).toBe('forbidden');
    expect(after(chosen, 'mette1', says('mette1', 'yes'))).toBe('notNow');
    expect(after(open, 'sara01', says('sara01', 'yes'))).toBe('notNow');
  });

  test('can be another, or nobody; another is asked anew, the same is not', () => {
    const agreed = after(chosen, 'sara01', says('sara01', 'yes')) as Conduct;
    expect(after(agreed, 'rikke1', choose('rikke1', 'sara01'))).toBe(agreed);
    expect(after(agreed, 'rikke1', choose('rikke1', 'mette1'), 5)).toMatchObject({
      coordinator: { person: 'mette1', at: 5, answer: null },
    });
    expect(after(agreed, 'rikke1', choose('rikke1', null))).toMatchObject({ coordinator: null });
  });

  test('is not chosen before the meeting or after it', () => {
    for (const phase of ['planned', 'closed'] as const)
      expect(after({ ...open, phase }, 'rikke1', choose('rikke1', 'sara01'))).toBe('notNow');
  });
});

test('[P2] before the yes, only the family, the chosen, and those who write for them see the choice', () => {
  const seeing = (conduct: Conduct) =>
    [...people.map(({ id }) => id), null].filter((who) => seenCoordinator(conduct, people, who) !== null);
  expect(seeing(chosen)).toEqual(['rikke1', 'sara01', 'lars01', 'mette1']);
  expect(seeing(after(chosen, 'sara01', says('sara01', 'no')) as Conduct)).toEqual(seeing(chosen));
  expect(seeing(after(chosen, 'sara01', says('sara01', 'yes')) as Conduct)).toHaveLength(people.length + 1);
});
