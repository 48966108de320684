import { type Share, shareWith, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { describe, expect, test } from 'vitest';
import { type Chair, Table } from '../testing/Table.ts';

const house = { id: 'house-1', column: 'concern', text: 'Mor og far skændes', at: 1 } as const;

/** The private document of one person, with who is writing in it. */
function privateTable(owner: string, writer = owner): { table: Table; chair: Chair } {
  const table = new Table();
  table.room = { kind: 'draft', meeting: 'elmer-meeting', participant: owner };
  return { table, chair: table.sit(writer) };
}

const verdictsOf = (extra: Parameters<typeof writeDraft>[1], owner = 'elmer1', writer = owner) => {
  const { table, chair } = privateTable(owner, writer);
  writeDraft(chair.doc, extra);
  return table.bringAll(chair);
};

test('[P2] a child keeps, lets one person in, and shows all', () => {
  for (const share of ['nobody', 'everyone', shareWith('signe1')] as const)
    expect(verdictsOf({ ...house, share })).toEqual([expect.objectContaining({ pass: true })]);
});

test('a scribe keeps the houses of a seat, and the seat’s own photo', () => {
  const kept = { ...house, share: shareWith('ida001'), photo: 'photo-mona' };
  expect(verdictsOf(kept, 'mona01', 'karim1')[0]?.pass).toBe(true);
});

describe('[P1] refused in the three houses', () => {
  test.each([
    ['shown to someone who is not there', { share: shareWith('ukendt') }],
    ['shown to oneself alone', { share: shareWith('elmer1') }],
    ['shown to a word that is no level', { share: 'pressen' as Share }],
    ['another’s photo', { photo: 'photo-mona' }],
    ['a photo nobody has sent', { photo: 'photo-none' }],
    ['a drawing that is none', { drawing: '<svg>' }],
  ])('%s', (_, extra) => {
    expect(verdictsOf({ ...house, share: 'nobody', ...extra })).toEqual([{ pass: false, reason: 'forbidden' }]);
  });
});
