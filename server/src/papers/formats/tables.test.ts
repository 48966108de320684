import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { recordNote } from '@samtavlen/shared/papers/recordNote.ts';
import { closedMeeting } from '@samtavlen/shared/testing/closedMeeting.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { formats } from './formats.ts';

const note = recordNote(closedMeeting(elmer), paperWords('da'));

/** How far up the first page each of these words stands, pt. */
async function heightsOf(paper: Paper): Promise<(words: string) => number | undefined> {
  const document = await getDocumentProxy(await formats.pdf.write(paper, '2026-03-13'));
  const { items } = await (await document.getPage(1)).getTextContent();
  const heights = items.flatMap((item) => ('str' in item ? [[item.str, Math.round(item.transform[5])] as const] : []));
  return (words) => heights.find(([said]) => said === words)?.[1];
}

it.each([1, 2, 3])('sets each person’s numbers at %i meetings on that person’s own line', async (meetings) => {
  const numbers = (of: string) => Array.from({ length: meetings }, (_, at) => `${of}${at}`);
  const rows = [
    ['Elmer', ...numbers('7')],
    ['Signe', ...numbers('4')],
  ];
  const blocks: Paper['blocks'] = [{ kind: 'table', header: ['Navn', ...numbers('Dag ')], rows }];
  const heightOf = await heightsOf({ ...note, facts: [], blocks });
  for (const [name = '', ...said] of rows) for (const number of said) expect(heightOf(number)).toBe(heightOf(name));
  expect(heightOf('Elmer')).toBeGreaterThan(heightOf('Signe') ?? Number.NaN);
});
