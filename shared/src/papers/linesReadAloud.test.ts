import { expect, test } from 'vitest';
import { readAloud } from '../board/readingAloud.ts';
import type { Stance } from '../board/stances.ts';
import { closedMeeting } from '../testing/closedMeeting.ts';
import { elmer } from '../testing/elmer.ts';
import { paperWords } from './paperWords.ts';
import { namesOf } from './people.ts';
import { summaryBlocks } from './summaryBlocks.ts';

const words = paperWords('da');
const closed = closedMeeting(elmer);
const [first] = readAloud(closed.board);
const [line] = readAloud(closed.board).filter(({ agreement }) => agreement === null);
if (!first || !line) throw new Error('the meeting has agreements and a summary');

const said = (stance: Stance['stance'], sentence: string, scribe: string | null = null): Stance => ({
  ...{ stance, words: sentence, at: 1, scribe, to: 'Vi ses om en måned.' },
});

const tableAfter = (lineStances: Record<string, Stance>) => {
  const board = { ...closed.board, lineStances };
  const blocks = summaryBlocks({ ...closed, board }, namesOf(closed.people, words), words);
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Det sagde vi'));
  const block = blocks[at + 1];
  return at >= 0 && block?.kind === 'table' ? block.rows : null;
};

test('[P1] who did not quite agree with a line stands in the record note with the line and their own words', () => {
  expect(
    tableAfter({
      [`${line.key}:f2`]: said('notQuite', 'Jeg vil have datoerne tidligere næste gang.'),
      [`${first.key}:n1`]: said('agree', '', 'p2'),
    }),
  ).toEqual([
    [`Aftale 1: ${first.text}`, 'Skrevet af Karim Solbjerg for Mona', 'Enig', ''],
    [line.text, 'Torben Havlykke', 'Ikke helt', 'Jeg vil have datoerne tidligere næste gang.'],
  ]);
});

test('what was said to a line that was corrected afterwards is kept with the words it was said to', () => {
  expect(tableAfter({ 'words-that-are-gone:f2': said('notQuite', 'Det er for sent.') })).toEqual([
    ['»Vi ses om en måned.« (ordene er ændret siden)', 'Torben Havlykke', 'Ikke helt', 'Det er for sent.'],
  ]);
});

test('nothing is said of it when nothing was read aloud', () => expect(tableAfter({})).toBeNull());
