import { expect, test } from 'vitest';
import { anAgreement } from '../testing/onTheBoard.ts';
import type { Answer } from './agreements.ts';
import { vagueIn } from './smarte.ts';

const TODAY = '2026-03-12';
const yes: Answer = { answer: 'yes', words: '', at: 0, scribe: null, current: true };

/** Mona has Elmer on Thursdays: as it was agreed on in the worked meeting. */
const monas = anAgreement({
  what: 'Mona har Elmer torsdag 16-20',
  owners: ['mona'],
  due: '2026-03-19',
  sign: 'Signe har holdt fri to torsdage',
  answers: { mona: yes },
});

const vague = (more: Parameters<typeof anAgreement>[0], all = [monas]) => vagueIn({ ...monas, ...more }, all, TODAY);

test('an agreement with who, what, when and sign that its owner has said yes to is not vague', () => {
  expect(vague({})).toEqual([]);
});

test.each([
  ['says what should be, and not who does what', { what: 'Prøver at være mere hjemme om aftenen' }, 'specific'],
  ['is two words', { what: 'Mona hjælper' }, 'specific'],
  ['has no sign', { sign: '' }, 'measurable'],
  ['has a sign nobody can see', { sign: 'det går bedre' }, 'measurable'],
  ['has an owner who has not said yes', { answers: {} }, 'accepted'],
  ['needs a grant first', { needsGrant: true }, 'realistic'],
  ['has no day', { due: null }, 'timed'],
  ['lies further off than anyone remembers', { due: '2026-09-01' }, 'timed'],
  ['has a day that has passed', { due: '2026-03-01' }, 'timed'],
] as const)('one that %s is told so', (_what, more, part) => {
  expect(vague(more)).toContain(part);
});

test('a standing agreement needs no day, but a sign to look at', () => {
  expect(vague({ due: null, standing: true })).toEqual([]);
  expect(vague({ due: null, standing: true, sign: '' })).toContain('evaluated');
});

test('one person with more agreements than can be kept is seen', () => {
  const many = [1, 2, 3, 4].map((n) => anAgreement({ id: `a${n}`, owners: ['mona'] }));
  expect(vague({}, many)).toEqual(['realistic']);
});
