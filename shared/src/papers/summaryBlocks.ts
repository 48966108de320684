import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { RichLine } from '../board/richText.ts';
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

function stanceRows({ people, board }: ClosedBoard, name: (participant: string) => string, { say }: PaperWords) {
  return inSeatOrder(Object.keys(board.stances), people).flatMap((person) => {
    const given = board.stances[person];
    if (!given) return [];
    const { stance, words, scribe } = given;
    const who = name(person);
    const by = scribe !== null && scribe !== person ? say('card.scribe', { scribe: name(scribe), author: who }) : who;
    return [[by, say(`stance.${stance}`), words]];
  });
}

/** The shared summary, and what each said to it: agreement and disagreement side by side, in their own words. */
export function summaryBlocks(closed: ClosedBoard, name: (participant: string) => string, words: PaperWords): Block[] {
  const { say } = words;
  const summary = richBlocks(closed.board.summary);
  const rows = stanceRows(closed, name, words);
  const header = [say('person.name'), say('stance.says'), say('stance.words')];
  return [
    { kind: 'heading', level: 2, text: say('recordNote.summary') },
    ...(summary.length ? summary : [{ kind: 'paragraph' as const, text: say('recordNote.noSummary') }]),
    { kind: 'heading', level: 3, text: say('recordNote.stances') },
    rows.length ? { kind: 'table', header, rows } : { kind: 'paragraph', text: say('recordNote.noStances') },
  ];
}
