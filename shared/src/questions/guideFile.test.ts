import { describe, expect, test } from 'vitest';
import type { Guides } from './Guide.ts';
import { FILE_LIMIT, guideFileOf, readGuideFile } from './guideFile.ts';
import { standardGuides } from './standardGuides.ts';

const AT = '2026-03-12T12:00:00.000Z';
const fileOf = (guides: unknown, more: object = {}) =>
  JSON.stringify({ ...guideFileOf(guides as Guides, 3, AT), ...more });

/** The texts of the program with one thing changed in LØFT's first question of Bekymringer. */
function withFirst(change: object): unknown {
  const { concern } = standardGuides.loeft.columns;
  const [first, ...others] = concern?.questions ?? [];
  const columns = {
    ...standardGuides.loeft.columns,
    concern: { ...concern, questions: [{ ...first, ...change }, ...others] },
  };
  return { ...standardGuides, loeft: { ...standardGuides.loeft, columns } };
}

describe('the texts as a file', () => {
  test('come back as they went out', () => {
    expect(readGuideFile(fileOf(standardGuides))).toEqual({ guides: standardGuides });
  });

  test('are refused by name when the file is something else', () => {
    expect(readGuideFile('PK\u0003\u0004')).toEqual({ fault: 'notText' });
    expect(readGuideFile('[]')).toEqual({ fault: 'notOurs' });
    expect(readGuideFile('null')).toEqual({ fault: 'notOurs' });
    expect(readGuideFile(fileOf(standardGuides, { formatVersion: 2 }))).toEqual({ fault: 'newer' });
    expect(readGuideFile(`"${'æ'.repeat(FILE_LIMIT / 2)}"`)).toEqual({ fault: 'tooLarge' });
  });

  test('are refused with the place of the fault', () => {
    const parent = { da: '', en: 'Only English' };
    const ask = { child: null, parent, network: null, professional: null };
    expect(readGuideFile(fileOf(withFirst({ ask })))).toMatchObject({
      ...{ fault: 'faulty', issue: 'empty' },
      at: ['loeft', 'columns', 'concern', 'questions', '0', 'ask', 'parent'],
    });
    expect(readGuideFile(fileOf(withFirst({ lane: 'familyGoal' })))).toMatchObject({
      fault: 'faulty',
      issue: 'unknown',
    });
    const cpr = { ...ask, parent: { da: 'Hvad med 120315-1234?' } };
    expect(readGuideFile(fileOf(withFirst({ ask: cpr })))).toMatchObject({ fault: 'faulty', issue: 'privateNumber' });
    expect(readGuideFile(fileOf({ loeft: standardGuides.loeft }))).toMatchObject({ fault: 'faulty' });
  });

  test('leave no column without a question that everyone is asked', () => {
    const { concern } = standardGuides.loeft.columns;
    const questions = concern?.questions.filter(({ when }) => when !== undefined);
    const columns = { ...standardGuides.loeft.columns, concern: { ...concern, questions } };
    const guides = { ...standardGuides, loeft: { startColumn: null, columns } };
    expect(readGuideFile(fileOf(guides))).toMatchObject({ fault: 'faulty', issue: 'noQuestion' });
  });

  test('ask a side of the table without a wording of its own as the parents', () => {
    const parent = { da: 'Hvad nu?', en: '' };
    const ask = { child: { da: 'Hvad så?' }, parent, network: null, professional: { da: '', en: 'What now?' } };
    const read = readGuideFile(fileOf(withFirst({ ask })));
    expect('guides' in read && read.guides.loeft.columns.concern?.questions[0]?.ask).toEqual({
      child: { da: 'Hvad så?' },
      parent: { da: 'Hvad nu?' },
      network: { da: 'Hvad nu?' },
      professional: { da: 'Hvad nu?' },
    });
  });
});
