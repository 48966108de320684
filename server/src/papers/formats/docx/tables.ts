import { type AgreementPartId, isComposed } from '@samtavlen/shared/papers/Paper.ts';
import { BorderStyle, type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { said } from './paragraphs.ts';

const line = (style: (typeof BorderStyle)[keyof typeof BorderStyle], size: number) => ({
  style,
  size,
  color: '1A1A1A',
});
const none = line(BorderStyle.NONE, 0);
const thin = line(BorderStyle.SINGLE, 4);
const WHOLE = { size: 100, type: WidthType.PERCENTAGE };
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** A row longer than this (UTF-16 units) may go on over the page; kept together it could be taller than one. */
const LONG_ROW = 1_500;

/** Percent. Most tables have three columns: who or when, what, and most room for words; numbers have one a meeting. */
const columnWidths = (count: number): readonly number[] =>
  count === 3 ? [26, 32, 42] : [28, ...Array<number>(count - 1).fill(72 / (count - 1))];

const cell = (text: string, percent: number, { bold = false, keepNext = false, composed = false } = {}): TableCell =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: CELL_MARGINS,
    children: [said(text, { bold }, { keepNext, spacing: { after: 0 } }, composed)],
  });

function row(cells: readonly string[], header = false): TableRow {
  const widths = columnWidths(cells.length);
  return new TableRow({
    tableHeader: header,
    cantSplit: cells.join('').length < LONG_ROW,
    children: cells.map((text, column) => cell(text, widths[column] ?? 0, { bold: header, composed: column === 0 })),
  });
}

/** A table with a header row that Word repeats on every page. */
export const headedTable = (header: readonly string[], rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: WHOLE,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: thin, insideHorizontal: thin },
    rows: [row(header, true), ...rows.map((cells) => row(cells))],
  });

interface Pair {
  name: string;
  text: string;
  part?: AgreementPartId;
}

/** Names to the left, what is said of them to the right. `framed` puts a line round it: one agreement. */
export function pairsTable(pairs: readonly Pair[], framed = false): Table {
  const border = framed ? thin : none;
  return new Table({
    width: WHOLE,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: pairs.map(({ name, text, part }, index) => {
      const keepNext = framed && index < pairs.length - 1;
      const cells = [
        cell(name, 28, { bold: true, keepNext }),
        cell(text, 72, { keepNext, composed: part !== undefined && isComposed(part) }),
      ];
      return new TableRow({ cantSplit: text.length < LONG_ROW, children: cells });
    }),
  });
}

export type DocxPart = Paragraph | Table;
