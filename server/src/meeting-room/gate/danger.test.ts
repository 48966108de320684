import { answerDanger, changeDanger, withdrawDanger } from '@samtavlen/shared/board/dangerChanges.ts';
import { writeDangerDraft } from '@samtavlen/shared/board/dangerDrafts.ts';
import { type DangerStatement, readDangerStatements, showDanger } from '@samtavlen/shared/board/dangerStatements.ts';
import { SENTENCE_LENGTH } from '@samtavlen/shared/board/limits.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { type Chair, Table } from '../testing/Table.ts';

const TEXT = {
  who: 'Mette, Sara og Bodil',
  about: 'at mor ofte drak, så ingen voksen var vågen',
  mayHappen: 'Pelle kan gå ud alene eller komme til skade',
};

/** Ida leads and has shown one statement; Signe is the mother, and Karim writes for Mona. */
function atTheTable() {
  const table = new Table();
  const [ida, signe, karim] = [table.sit('ida001', 'facilitator'), table.sit('signe1'), table.sit('karim1')];
  showDanger(ida.doc, ida.board, { id: 'danger-1', by: 'ida001', at: 1, text: TEXT });
  table.settle();
  const said = (who: Chair, work: () => void) => {
    work();
    return table.bringAll(who).map((verdict) => (verdict.pass ? 'pass' : verdict.reason));
  };
  const statement = () => readDangerStatements(openBoard(table.doc))[0] as DangerStatement;
  return { table, ida, signe, karim, said, statement };
}

const twice = { ...TEXT, about: 'at mor to gange i februar drak, så ingen voksen var vågen' };

describe('a danger statement', () => {
  test('is recognised by each for themselves, and by a seat through its scribe', () => {
    const { signe, karim, said, statement } = atTheTable();
    const own = { person: 'signe1', answer: 'notRecognised', words: 'fordi det var to gange', at: 2 } as const;
    expect(said(signe, () => answerDanger(signe.doc, signe.board, statement(), own))).toEqual(['pass']);
    const seat = { person: 'mona01', answer: 'recognised', words: '', at: 3, scribe: 'karim1' } as const;
    karim.hearAll();
    expect(said(karim, () => answerDanger(karim.doc, karim.board, statement(), seat))).toEqual(['pass']);
    expect(statement().answers).toMatchObject({
      signe1: { answer: 'notRecognised', words: 'fordi det var to gange', current: true },
      mona01: { answer: 'recognised', scribe: 'karim1', current: true },
    });
  });

  test("is changed in the family's words: the old ones stay, and the answers are open again", () => {
    const { ida, signe, said, statement } = atTheTable();
    const yes = { person: 'signe1', answer: 'recognised', words: '', at: 2 } as const;
    said(signe, () => answerDanger(signe.doc, signe.board, statement(), yes));
    ida.hearAll();
    const change = () =>
      changeDanger(ida.doc, ida.board, 'danger-1', { ...twice, by: 'ida001', voice: 'signe1', at: 3 });
    expect(said(ida, change)).toEqual(['pass']);
    expect(statement().now).toMatchObject({ ...twice, voice: 'signe1' });
    expect(statement().wordings.map(({ about }) => about)).toEqual([TEXT.about, twice.about]);
    expect(statement().answers.signe1).toMatchObject({ answer: 'recognised', current: false });
  });
});

describe('[P1] what nobody may do with a danger statement', () => {
  const wordingOf = ({ board }: Chair) => [...board.dangerWordings.values()][0] as Y.Map<unknown>;
  const answer = (person: string, scribe?: string) => ({
    ...{ person, answer: 'recognised' as const, words: '', at: 2 },
    ...(scribe === undefined ? {} : { scribe }),
  });
  type At = ReturnType<typeof atTheTable>;
  const attacks: [string, 'ida' | 'signe' | 'karim', (chair: Chair, at: At) => void][] = [
    [
      'show one without leading',
      'signe',
      ({ doc, board }) => showDanger(doc, board, { id: 'danger-2', by: 'signe1', at: 2, text: TEXT }),
    ],
    [
      "show one in the facilitator's name",
      'signe',
      ({ doc, board }) => showDanger(doc, board, { id: 'danger-2', by: 'ida001', at: 2, text: TEXT }),
    ],
    [
      'change the words without leading',
      'signe',
      ({ doc, board }) => changeDanger(doc, board, 'danger-1', { ...twice, by: 'signe1', voice: null, at: 2 }),
    ],
    ['write over the words that stood', 'ida', (chair) => wordingOf(chair).set('about', 'noget andet')],
    [
      'take the words that stood away',
      'ida',
      ({ board }) => board.dangerWordings.delete([...board.dangerWordings.keys()][0] as string),
    ],
    [
      'answer for the mother, as the one who leads',
      'ida',
      ({ doc, board }, { statement }) => answerDanger(doc, board, statement(), answer('signe1')),
    ],
    [
      'answer for someone who is no seat, as a scribe',
      'karim',
      ({ doc, board }, { statement }) => answerDanger(doc, board, statement(), answer('signe1', 'karim1')),
    ],
    [
      'answer with a word that is no answer',
      'signe',
      ({ board }) => board.dangerStatements.get('danger-1')?.set('answer:signe1', { answer: 'yes', words: '', at: 2 }),
    ],
    [
      'put words in the mouth of someone who is not there',
      'ida',
      ({ doc, board }) => changeDanger(doc, board, 'danger-1', { ...twice, by: 'ida001', voice: 'nobody', at: 2 }),
    ],
    [
      'take it off the board without leading',
      'signe',
      ({ doc, board }) => withdrawDanger(doc, board, 'danger-1', { by: 'signe1', at: 2 }),
    ],
    ['delete it for ever', 'ida', ({ board }) => board.dangerStatements.delete('danger-1')],
    [
      'write a private number',
      'ida',
      ({ doc, board }) =>
        showDanger(doc, board, { id: 'danger-2', by: 'ida001', at: 2, text: { ...TEXT, who: 'cpr 010203-1234' } }),
    ],
    [
      'write a whole report',
      'ida',
      ({ doc, board }) =>
        showDanger(doc, board, {
          id: 'danger-2',
          by: 'ida001',
          at: 2,
          text: { ...TEXT, who: 'a'.repeat(SENTENCE_LENGTH + 1) },
        }),
    ],
  ];

  test.each(attacks)('%s', (_what, who, attack) => {
    const at = atTheTable();
    const before = at.statement();
    expect(at.said(at[who], () => attack(at[who], at))).toContain('forbidden');
    expect(at.statement()).toEqual(before);
    expect(readDangerStatements(openBoard(at.table.doc))).toHaveLength(1);
  });

  test('[P2] a draft is written in the private document, and nothing else is there', () => {
    const table = new Table();
    table.room = { kind: 'draft', meeting: 'elmer-meeting', participant: 'ida001' };
    const ida = table.sit('ida001', 'facilitator');
    const passed = () => table.bringAll(ida).map((verdict) => (verdict.pass ? 'pass' : verdict.reason));
    writeDangerDraft(ida.doc, { id: 'danger-1', text: TEXT, at: 1 });
    expect(passed()).toEqual(['pass']);
    ida.doc.getMap('dangerStatements').set('danger-2', { text: 'løs snak' });
    expect(passed()).toEqual(['forbidden']);
  });
});
