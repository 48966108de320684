import type { Block, PaperAgreement, PaperCard } from '@samtavlen/shared/papers/Paper.ts';
import { BorderStyle, HeadingLevel, type IParagraphOptions } from 'docx';
import type { PaperPhotos } from '../Format.ts';
import { bullet, headed, said } from './paragraphs.ts';
import { pictured } from './pictured.ts';
import { type DocxPart, headedTable, pairsTable } from './tables.ts';

type Line = Extract<Block, { kind: 'cards' }>['line'];

const LINES = {
  dotted: BorderStyle.DOTTED,
  solid: BorderStyle.SINGLE,
  dashed: BorderStyle.DASHED,
  double: BorderStyle.DOUBLE,
} as const satisfies Record<Line, string>;

/** The column's line along a card, 1.5 pt thick and 8 pt from the words. */
const lineAlong = (line: Line): IParagraphOptions => ({
  indent: { left: 200 },
  border: { left: { style: LINES[line], size: 12, space: 8, color: '1A1A1A' } },
});

const cardParts = (line: Line, card: PaperCard, photos: PaperPhotos): DocxPart[] => [
  said(card.text, {}, { ...lineAlong(line), keepNext: true, keepLines: true, spacing: { before: 120, after: 0 } }),
  ...pictured(card, photos, { ...lineAlong(line), keepNext: true }),
  ...(card.agreed
    ? [said(card.agreed, { italics: true }, { ...lineAlong(line), keepNext: true, keepLines: true })]
    : []),
  ...card.facts.map((fact) =>
    said(
      `${fact.name}: ${fact.text}`,
      {},
      { ...lineAlong(line), keepNext: true, keepLines: true, spacing: { after: 0 } },
    ),
  ),
  said(
    `— ${card.byline}`,
    { color: '555555' },
    { ...lineAlong(line), spacing: { after: card.beside.length ? 40 : 160 } },
    true,
  ),
  ...card.beside.map((text, at) =>
    said(text, {}, { ...lineAlong(line), keepLines: true, spacing: { after: at < card.beside.length - 1 ? 40 : 160 } }),
  ),
];

const agreementParts = ({ heading, what, parts }: PaperAgreement): DocxPart[] => [
  headed(HeadingLevel.HEADING_3, heading),
  said(what, { bold: true }, { keepNext: true, keepLines: true }),
  pairsTable(parts, true),
];

/** A block in Word's own parts, in reading order. */
export function blockParts(block: Block, photos: PaperPhotos): DocxPart[] {
  switch (block.kind) {
    case 'heading':
      return [headed(block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, block.text)];
    case 'paragraph':
    case 'notice':
      return [said(block.text)];
    case 'list':
      return block.items.map(bullet);
    case 'table':
      return [headedTable(block.header, block.rows)];
    case 'cards':
      return block.cards.flatMap((card) => cardParts(block.line, card, photos));
    case 'agreements':
      return block.agreements.flatMap(agreementParts);
  }
}
