import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { loeft } from '../templates/loeft.ts';
import { aBoard, anAgreement } from '../testing/onTheBoard.ts';
import { readBoard } from './readBoard.ts';
import { lineRead, readAloud, saidToFormerLines, saidToLine } from './readingAloud.ts';
import { fillRichText } from './richText.ts';
import { openBoard } from './roots.ts';
import { sayToLine } from './sayingToLines.ts';

const board = aBoard({
  agreements: [
    anAgreement({ id: 'a1' }),
    anAgreement({ id: 'a2', what: 'Vi ringer.' }),
    anAgreement({ id: 'a3', what: '', owners: [], due: null, sign: '' }),
  ],
  summary: [
    { bullet: false, text: 'Elmer skal vide, hvad der sker.' },
    { bullet: false, text: '' },
    { bullet: true, text: 'Vi starter i biblioteket.' },
  ],
});

test('agreements are read first, then the summary line by line; what is empty is not read', () => {
  const lines = readAloud(board);
  expect(lines.map(({ text }) => text)).toEqual([
    'Louise ringer til skolen.',
    'Vi ringer.',
    'Elmer skal vide, hvad der sker.',
    'Vi starter i biblioteket.',
  ]);
  for (const line of lines) expect(lineRead(board, line.at)).toEqual(line);
});

test('nothing is read when the wall shows something else, or a line that is gone', () => {
  for (const spotlight of [null, 'card-c1', 'summary-line-9', 'a3']) expect(lineRead(board, spotlight)).toBeNull();
});

test('an agreement has another name when its words, owners or day change, and a summary line when its words do', () => {
  const keyOf = (more: object) => readAloud(aBoard({ agreements: [anAgreement(more)] }))[0]?.key;
  const keys = [{}, { what: 'Louise skriver.' }, { owners: ['elmer'] }, { due: '2026-03-21' }, { id: 'a9' }].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf({ sign: 'Et andet tegn.' })).toBe(keys[0]);
});

test('[P1] what was said to a line stays with the words it was said to when the line is corrected', () => {
  const doc = new Y.Doc();
  const roots = openBoard(doc);
  fillRichText(roots.summary, 'Vi får samme besked.');
  const read = () => readBoard(roots, loeft);
  const [line] = readAloud(read());
  if (!line) throw new Error('there is a line');
  const words = 'Jeg vil have datoerne tidligere.';
  sayToLine(doc, roots, line, { person: 'torben', stance: 'notQuite', words, at: 1 });
  sayToLine(doc, roots, line, { person: 'mona01', stance: 'agree', words: '', at: 2, scribe: 'karim1' });
  expect(saidToLine(read(), line.key)).toEqual({
    torben: { stance: 'notQuite', words, at: 1, scribe: null, to: 'Vi får samme besked.' },
    mona01: { stance: 'agree', words: '', at: 2, scribe: 'karim1', to: 'Vi får samme besked.' },
  });
  expect(saidToFormerLines(read())).toEqual([]);
  roots.summary.delete(0, 1);
  fillRichText(roots.summary, 'Vi får samme besked to dage før.');
  expect(saidToLine(read(), readAloud(read())[0]?.key ?? '')).toEqual({});
  expect(saidToFormerLines(read())).toMatchObject([
    { person: 'torben', stance: { words, to: 'Vi får samme besked.' } },
    { person: 'mona01', stance: { stance: 'agree' } },
  ]);
});
