import type { ColumnId } from '../columns/Column.ts';
import type { Template } from '../templates/Template.ts';
import { type Agreement, readAgreement } from './agreements.ts';
import { type CardStances, readCardStances } from './cardStances.ts';
import { type Card, readCard, stands } from './cards.ts';
import { type DangerStatement, readDangerStatements } from './dangerStatements.ts';
import { type Group, readGroups } from './groups.ts';
import { byPlace } from './place.ts';
import { type RealityCheck, readRealityChecks } from './realityChecks.ts';
import { type RichLine, readRichText } from './richText.ts';
import type { BoardRoots } from './roots.ts';
import { readScales, type ScaleResult } from './scales.ts';
import { readStances, type Stance } from './stances.ts';
import { readWordings, type Wording } from './wordings.ts';

/** The board as plain data: what every view, paper and test reads. Nothing in it is live. */
export interface Board {
  columns: { id: ColumnId; cards: Card[] }[];
  /** Cards that wait off the columns, in the order they were set aside. */
  parked: Card[];
  /** Cards that came after their column was left, the first to come first. */
  late: Card[];
  groups: Group[];
  agreements: Agreement[];
  withdrawn: { cards: Card[]; agreements: Agreement[] };
  summary: RichLine[];
  /** On the summary, by person. */
  stances: Record<string, Stance>;
  /** On the lines read aloud, by `<line>:<person>`. */
  lineStances: Record<string, Stance>;
  cardStances: CardStances;
  realityChecks: RealityCheck[];
  /** Those that are not withdrawn, oldest first. */
  dangerStatements: DangerStatement[];
  wordings: Wording[];
  /** The scales that have been shown. */
  scales: ScaleResult[];
}

/** Every card there is, wherever it stands, the withdrawn ones too. */
export const everyCard = ({ columns, parked, late, withdrawn }: Board): Card[] => [
  ...columns.flatMap(({ cards }) => cards),
  ...parked,
  ...late,
  ...withdrawn.cards,
];

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
    columns: template.columns.map((id) => ({ id, cards: cards.filter((card) => card.column === id && stands(card)) })),
    parked: cards.filter((card) => !card.gone && card.parked).sort((a, b) => (a.parked?.at ?? 0) - (b.parked?.at ?? 0)),
    late: cards.filter((card) => !card.gone && !card.parked && card.late).sort((a, b) => a.at - b.at),
    groups: readGroups(board),
    agreements: agreements.filter((agreement) => !agreement.gone),
    withdrawn: {
      cards: cards.filter((card) => card.gone),
      agreements: agreements.filter((agreement) => agreement.gone),
    },
    summary: readRichText(board.summary),
    stances: readStances(board, 'summary'),
    lineStances: readStances(board, 'line'),
    cardStances: readCardStances(board),
    realityChecks: readRealityChecks(board),
    dangerStatements: readDangerStatements(board).filter((statement) => !statement.gone),
    wordings: readWordings(board),
    scales: readScales(
      board,
      cards.filter(({ gone }) => !gone),
    ),
  };
}
