import { isBlank } from '../board/agreements.ts';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import { type ReadLine, readAloud, saidToFormerLines, saidToLine } from '../board/readingAloud.ts';
import type { RichLine } from '../board/richText.ts';
import type { Stance } from '../board/stances.ts';
import type { Block } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { inSeatOrder } from './people.ts';

/** Lines people wrote together as paragraphs and lists, neighbouring bullets in one list. */
export function richBlocks(lines: readonly RichLine[]): Block[] {
  const blocks: Block[] = [];
  for (const { bullet, text } of lines.filter((line) => line.text.trim() !== '')) {
    const last = blocks.at(-1);
    if (bullet && last?.kind === 'list') last.items.push(text);
    else blocks.push(bullet ? { kind: 'list', items: [text] } : { kind: 'paragraph', text });
  }
  return blocks;
}

type Name = (participant: string) => string;

/** One answer as it stands in a table: who, and for whom; what; and with which words. */
function stanceRow(person: string, { stance, words, scribe }: Stance, name: Name, { say }: PaperWords): string[] {
  const who = name(person);
  const by = scribe !== null && scribe !== person ? say('card.scribe', { scribe: name(scribe), author: who }) : who;
  return [by, say(`stance.${stance}`), words];
}

/** Everyone's answer to one thing, in the order they sit. */
const stanceRows = (said: Readonly<Record<string, Stance>>, { people }: ClosedBoard, name: Name, words: PaperWords) =>
  inSeatOrder(Object.keys(said), people).flatMap((person) => {
    const given = said[person];
    return given ? [stanceRow(person, given, name, words)] : [];
  });

function lineName({ agreement, text }: ReadLine, closed: ClosedBoard, { say }: PaperWords): string {
  if (!agreement) return text;
  const number = closed.board.agreements.filter((one) => !isBlank(one)).findIndex(({ id }) => id === agreement.id) + 1;
  return `${say('agreement.heading', { number })}: ${text}`;
}

/** What each said to the lines as they were read aloud; also to words that were corrected afterwards. */
function lineBlocks(closed: ClosedBoard, name: Name, words: PaperWords): Block[] {
  const { say } = words;
  const { board } = closed;
  const rows = readAloud(board).flatMap((line) =>
    stanceRows(saidToLine(board, line.key), closed, name, words).map((row) => [lineName(line, closed, words), ...row]),
  );
  const former = saidToFormerLines(board).map(({ person, stance }) => [
    say('stance.former', { text: stance.to ?? '' }),
    ...stanceRow(person, stance, name, words),
  ]);
  if (rows.length + former.length === 0) return [];
  const header = [say('stance.line'), say('person.name'), say('stance.says'), say('stance.words')];
  return [
    { kind: 'heading', level: 3, text: say('recordNote.lines') },
    { kind: 'table', header, rows: [...rows, ...former] },
  ];
}

/** The shared summary, and what each said to it: agreement and disagreement side by side, in their own words. */
export function summaryBlocks(closed: ClosedBoard, name: Name, words: PaperWords): Block[] {
  const { say } = words;
  const summary = richBlocks(closed.board.summary);
  const rows = stanceRows(closed.board.stances, closed, name, words);
  const header = [say('person.name'), say('stance.says'), say('stance.words')];
  return [
    { kind: 'heading', level: 2, text: say('recordNote.summary') },
    ...(summary.length ? summary : [{ kind: 'paragraph' as const, text: say('recordNote.noSummary') }]),
    { kind: 'heading', level: 3, text: say('recordNote.stances') },
    rows.length ? { kind: 'table', header, rows } : { kind: 'paragraph', text: say('recordNote.noStances') },
    ...lineBlocks(closed, name, words),
  ];
}
