import { standardGuides } from '@samtavlen/shared/questions/standardGuides.ts';
import { describe, expect, test } from 'vitest';
import { columnIn, movedBy, newQuestion, withColumn, withStart } from './guideDraft.ts';

const place = { template: 'loeft', column: 'workingWell' } as const;

describe('the texts as they are edited', () => {
  test('change in one column of one template, and nowhere else', () => {
    const usedFor = { everyone: { da: 'Det her ændrer ikke jeres hjælp.' } };
    const edited = withColumn(standardGuides, place, { usedFor });
    expect(columnIn(edited, place).usedFor).toEqual(usedFor);
    expect(columnIn(edited, place).questions).toEqual(columnIn(standardGuides, place).questions);
    expect(edited.threeColumns).toBe(standardGuides.threeColumns);
    expect(edited.loeft.columns.concern).toBe(standardGuides.loeft.columns.concern);
    expect(withStart(edited, 'loeft', 'wish').loeft.startColumn).toBe('wish');
  });

  test('move one step, and not out of the list', () => {
    expect(movedBy(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(movedBy(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  test('name every new question as no other in the template', () => {
    const first = newQuestion(standardGuides, place);
    const questions = [...columnIn(standardGuides, place).questions, first];
    const second = newQuestion(withColumn(standardGuides, place, { questions }), { ...place, column: 'wish' });
    expect([first.id, second.id]).toEqual(['L1', 'L2']);
  });
});
