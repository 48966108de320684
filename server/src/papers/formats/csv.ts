import { agreementParts, type Block, type Paper, type PaperAgreement } from '@samtavlen/shared/papers/Paper.ts';
import { type PaperWords, paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { stringify } from 'csv-stringify/sync';
import type { Format } from './Format.ts';

interface Line {
  section: string;
  kind: string;
  text: string;
  author?: string;
  scribe?: string | null;
  agreement?: PaperAgreement;
}

/** What stands in one row of the sheet, before it has a section. */
type Entry = Omit<Line, 'section'>;

function entriesOf(block: Block, { say }: PaperWords): Entry[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
    case 'notice':
      return [{ kind: say(`table.kinds.${block.kind}`), text: block.text }];
    case 'list':
      return block.items.map((text) => ({ kind: say('table.kinds.list'), text }));
    case 'table':
      return block.rows.map((row) => ({
        kind: say('table.kinds.row'),
        text: row.map((cell, column) => `${block.header[column]}: ${cell}`).join('\n'),
      }));
    case 'cards':
      return block.cards.map(({ text, author, scribe, agreed, facts, picture, beside }) => ({
        kind: say('table.kinds.card'),
        text: [
          text,
          ...(picture ? [`(${picture.name})`] : []),
          ...(agreed ? [agreed] : []),
          ...facts.map((fact) => `${fact.name}: ${fact.text}`),
          ...beside,
        ].join('\n'),
        ...{ author, scribe },
      }));
    case 'agreements':
      return block.agreements.map((agreement) => ({ kind: agreement.heading, text: agreement.what, agreement }));
  }
}

function linesOf(paper: Paper, words: PaperWords): Line[] {
  const { say } = words;
  const lines: Line[] = [{ section: '', kind: say('table.kinds.title'), text: paper.title }];
  for (const { name, text } of paper.facts)
    lines.push({ section: '', kind: say('table.kinds.fact'), text: `${name}: ${text}` });
  let chapter = '';
  let section = '';
  for (const block of paper.blocks) {
    if (block.kind === 'heading') {
      if (block.level === 2) chapter = block.text;
      section = block.level === 2 ? chapter : `${chapter} – ${block.text}`;
    }
    for (const entry of entriesOf(block, words)) lines.push({ section, ...entry });
  }
  for (const text of paper.leftOut)
    lines.push({ section: say('leftOut.heading'), kind: say('table.kinds.leftOut'), text });
  return lines;
}

const cellsOf = ({ section, kind, text, author, scribe, agreement }: Line): string[] => [
  section,
  kind,
  text,
  author ?? '',
  scribe ?? '',
  ...agreementParts.map((part) => agreement?.parts.find((each) => each.part === part)?.text ?? ''),
];

/** One row per card, agreement or line. As Danish Excel opens it: byte-order mark, semicolons, no cell is a formula. */
export const csv: Format = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  suits: () => true,
  write: async (paper) => {
    const words = paperWords(paper.language);
    const { say } = words;
    const header = (['section', 'kind', 'text', 'author', 'scribe'] as const).map((name) => say(`table.${name}`));
    const rows = [
      [...header, ...agreementParts.map((part) => say(`agreement.${part}`))],
      ...linesOf(paper, words).map(cellsOf),
    ];
    const options = { bom: true, delimiter: ';', escape_formulas: true, record_delimiter: 'windows' } as const;
    return new TextEncoder().encode(stringify(rows, options));
  },
};
