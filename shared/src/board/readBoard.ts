import type { ColumnId } from '../columns/Column.ts';
import type { Template } from '../templates/Template.ts';
import { type Agreement, readAgreement } from './agreements.ts';
import { type Card, readCard } from './cards.ts';
import { byPlace } from './place.ts';
import { type RichLine, readRichText } from './richText.ts';
import type { BoardRoots } from './roots.ts';
import { readScales, type ScaleResult } from './scales.ts';
import { readSummaryStances, type Stance } from './stances.ts';
import { readWordings, type Wording } from './wordings.ts';

/** The board as plain data: what every view, paper and test reads. Nothing in it is live. */
export interface Board {
  columns: { id: ColumnId; cards: Card[] }[];
  agreements: Agreement[];
  withdrawn: { cards: Card[]; agreements: Agreement[] };
  summary: RichLine[];
  stances: Record<string, Stance>;
  wordings: Wording[];
  /** The scales that have been shown. */
  scales: ScaleResult[];
}

/** Reads the whole board. Damaged entries are left out, never thrown on. */
export function readBoard(board: BoardRoots, template: Template): Board {
  const cards: Card[] = [];
  board.cards.forEach((map, id) => {
    const card = readCard(id, map);
    if (card) cards.push(card);
  });
  const agreements: Agreement[] = [];
  board.agreements.forEach((map, id) => {
    const agreement = readAgreement(id, map);
    if (agreement) agreements.push(agreement);
  });
  cards.sort(byPlace);
  agreements.sort(byPlace);
  return {
    columns: template.columns.map((id) => ({ id, cards: cards.filter((card) => card.column === id && !card.gone) })),
    agreements: agreements.filter((agreement) => !agreement.gone),
    withdrawn: {
      cards: cards.filter((card) => card.gone),
      agreements: agreements.filter((agreement) => agreement.gone),
    },
    summary: readRichText(board.summary),
    stances: readSummaryStances(board),
    wordings: readWordings(board),
    scales: readScales(board),
  };
}
