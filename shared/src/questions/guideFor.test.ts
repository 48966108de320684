import { describe, expect, test } from 'vitest';
import { templates } from '../templates/templates.ts';
import { type ColumnGuide, type Guide, questionsIn } from './Guide.ts';
import { guideFor } from './guideFor.ts';
import { type Circumstance, circumstances } from './Question.ts';
import { standardGuides } from './standardGuides.ts';

const made = (noted: readonly Circumstance[], guide: Guide = standardGuides.loeft) =>
  guideFor(guide, templates.loeft, noted);
const first = (noted: readonly Circumstance[], column: 'concern' | 'workingWell' | 'agreement') =>
  questionsIn(made(noted), column)[0]?.ask.parent.da;

describe('what is noted of a family', () => {
  test('decides which question comes first', () => {
    expect(first([], 'workingWell')).toBe('Hvad lykkes derhjemme, også på svære dage?');
    expect(first(['compensation'], 'workingWell')).toBe('Hvad virker, fordi I får hjælp til det?');
    expect(first(['manyChanges'], 'concern')).toBe('Hvad har de mange skift betydet for jer?');
    expect(first(['compensation'], 'agreement')).toBe(first([], 'agreement'));
  });

  test('adds to the questions everyone is asked, and takes none away', () => {
    const usual = questionsIn(made([]), 'concern');
    expect(questionsIn(made(['compensation', 'manyChanges']), 'concern').slice(2)).toEqual(usual);
    expect(usual.some(({ id }) => id.startsWith('O'))).toBe(false);
  });

  test('decides the line under Fungerer, and says nothing where the municipality has said nothing', () => {
    expect(made([]).lines).toEqual({});
    expect(made(['manyChanges']).lines).toEqual({});
    expect(made(['compensation']).lines.workingWell?.usedFor?.da).toContain('fordi I får hjælp');
  });

  test("stands behind the municipality's own line for such families", () => {
    const workingWell = standardGuides.loeft.columns.workingWell as ColumnGuide;
    const line = (da: string) => ({ da });
    const columns = {
      workingWell: { ...workingWell, usedFor: { everyone: line('Alle'), compensation: line('Jer') } },
    };
    const own: Guide = { startColumn: null, columns };
    expect(made([], own).lines.workingWell?.usedFor?.da).toBe('Alle');
    expect(made(['compensation'], own).lines.workingWell?.usedFor?.da).toBe('Jer');
    expect(made(['manyChanges'], own).lines.workingWell?.usedFor?.da).toBe('Alle');
  });

  test('[P6] cannot be read in what the meeting is given', () => {
    const given = JSON.stringify(made(circumstances));
    for (const circumstance of circumstances) expect(given).not.toContain(circumstance);
  });
});
