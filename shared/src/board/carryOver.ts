import type { ColumnId } from '../columns/Column.ts';
import type { LaneId } from '../columns/lanes.ts';
import type { Template, TemplateId } from '../templates/Template.ts';
import type { ClosedBoard } from './ClosedBoard.ts';
import type { Card } from './cards.ts';
import type { DangerStatement } from './dangerStatements.ts';

/** Where in a board something stands, its order apart. */
export interface Spot {
  column: ColumnId;
  lane: LaneId | null;
}

/** Something from a closed meeting that can be taken along to the next. */
export interface CarryCard extends Spot {
  id: string;
  text: string;
  /** Whose words they are, as a participant of that meeting. */
  author: string;
  name: string;
  /** It was set aside for the next meeting, and comes along unless somebody says no. */
  waits: boolean;
  /** Why it was set aside, and by whom of that meeting; null for what was not. */
  why: string;
  parkedBy: string | null;
  /** It was a fareudsagn there. */
  danger: boolean;
}

/** `GET /api/families/:id/carry-over`: what the family's last meeting left. */
export interface CarryOffer {
  meeting: string;
  template: TemplateId;
  /** When that meeting began, ISO instant. */
  at: string;
  cards: CarryCard[];
}

/** Domain.md 4.5: where what stood in whole columns comes to stand in a board with lanes. A worry is not yet a fact. */
const LANE_FOR: Partial<Record<ColumnId, LaneId>> = {
  concern: 'danger',
  workingWell: 'existingStrength',
  wish: 'familyGoal',
  agreement: 'nextStep',
};

/** Where it comes to stand in another template; where the templates are the same it stands as it stood. */
export function spotIn(to: Pick<Template, 'columns' | 'lanes'>, { column, lane }: Spot): Spot {
  const here = to.columns.includes(column) ? column : 'wish';
  const lanes = to.lanes[here] ?? [];
  if (lanes.length === 0) return { column: here, lane: null };
  const kept = lane !== null && lanes.includes(lane) ? lane : LANE_FOR[column];
  return { column: here, lane: kept !== undefined && lanes.includes(kept) ? kept : null };
}

const cardFrom = (card: Card, name: (participant: string) => string): CarryCard => {
  const { id, column, lane, author, parked, carried } = card;
  const text = card.text.trim();
  const waits = parked?.next === true;
  const who = carried?.name || name(author);
  return {
    ...{ id, column, lane, author, text, waits },
    name: who,
    why: parked?.why ?? '',
    parkedBy: parked?.by ?? null,
    danger: false,
  };
};

/** A danger statement becomes a worry in the words it had at last; `by` wrote it down. */
const dangerFrom = ({ id, by, now }: DangerStatement, name: (participant: string) => string): CarryCard => ({
  ...{
    id,
    column: 'concern',
    lane: 'danger',
    author: by,
    name: name(by),
    waits: false,
    why: '',
    parkedBy: null,
    danger: true,
  },
  text: [now.who, now.about, now.mayHappen].map((text) => text.trim()).join(' · '),
});

/** What waits comes first, then the board column by column. A picture without words stays with its meeting. */
export function carryOffer({ meeting, people, board }: ClosedBoard): CarryOffer {
  const name = (participant: string) => people.find(({ id }) => id === participant)?.name ?? '';
  const waiting = board.parked.filter(({ parked }) => parked?.next === true);
  const standing = board.columns.flatMap(({ cards }) => cards);
  const cards = [...waiting, ...standing].map((card) => cardFrom(card, name)).filter(({ text }) => text !== '');
  const dangers = (board.dangerStatements ?? []).map((statement) => dangerFrom(statement, name));
  return { meeting: meeting.id, template: meeting.template, at: meeting.startsAt, cards: [...cards, ...dangers] };
}
