import { familySchema } from '@samtavlen/shared/family/familySchema.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { familyInputOf, newPerson } from './personDraft.ts';

const elmer = { ...newPerson('child'), name: 'Elmer', age: '11' };
const kasper = { ...newPerson('school'), name: 'Kasper Vangsø', unit: 'Bakkeskolen', relation: 'lærer', age: '40' };

describe('The family form', () => {
  test('sends age for a child, and unit instead of relation and age for a professional', () => {
    const { people } = familyInputOf({
      reference: 'DEMO-26-014',
      people: [elmer, kasper],
      circumstances: [],
      cadence: '',
      protectedAddress: false,
    });
    expect(people).toEqual([
      { name: 'Elmer', role: 'child', age: 11 },
      { name: 'Kasper Vangsø', role: 'school', unit: 'Bakkeskolen' },
    ]);
  });

  test('has an age of letters refused at its own field, not silently dropped', () => {
    const judged = v.safeParse(
      familySchema,
      familyInputOf({
        reference: 'D',
        people: [{ ...elmer, age: 'elleve' }],
        circumstances: [],
        cadence: '',
        protectedAddress: false,
      }),
    );
    expect(judged.issues?.map((issue) => [v.getDotPath(issue), issue.message])).toEqual([
      ['people.0.age', 'notANumber'],
    ]);
  });

  test('has a CPR number refused wherever it is typed', () => {
    const judged = v.safeParse(
      familySchema,
      familyInputOf({
        reference: 'D',
        people: [{ ...kasper, task: 'lærer for 120315-1234' }],
        circumstances: [],
        cadence: '',
        protectedAddress: false,
      }),
    );
    expect(judged.issues?.map((issue) => [v.getDotPath(issue), issue.message])).toEqual([
      ['people.0.task', 'privateNumber'],
    ]);
  });
});
