import type { Agreement } from '../board/agreements.ts';
import type { Card } from '../board/cards.ts';
import type { Board } from '../board/readBoard.ts';
import type { PersonInRoom } from '../conduct/MeetingView.ts';

/** A card of Signe's among the worries, unless said otherwise: what a view is handed, without a document. */
export const aCard = (more: Partial<Card> & Pick<Card, 'id'>): Card => ({
  column: 'concern',
  order: 'a0',
  lane: null,
  author: 'signe',
  scribe: null,
  text: 'Larm.',
  facts: {},
  drawing: null,
  photo: null,
  statement: null,
  interpreted: null,
  at: 0,
  gone: null,
  group: null,
  parked: null,
  late: false,
  carried: null,
  ...more,
});

/** An agreement nobody has answered yet. */
export const anAgreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: 'a1',
  order: 'a0',
  by: 'louise',
  body: [{ bullet: false, text: 'Louise ringer til skolen.' }],
  what: 'Louise ringer til skolen.',
  owners: ['louise'],
  due: '2026-03-20',
  standing: false,
  sign: 'Skolen har svaret.',
  ifItFails: '',
  tell: '',
  needsGrant: false,
  from: null,
  answers: {},
  gone: null,
  ...more,
});

export const aBoard = (more: Partial<Board> = {}): Board => ({
  columns: [],
  parked: [],
  late: [],
  groups: [],
  agreements: [],
  withdrawn: { cards: [], agreements: [] },
  summary: [],
  stances: {},
  lineStances: {},
  cardStances: {},
  realityChecks: [],
  dangerStatements: [],
  wordings: [],
  scales: [],
  ...more,
});

/** A parent at the table, with a phone, unless said otherwise; called as the id is. */
export const aPerson = (id: string, more: Partial<PersonInRoom> = {}): PersonInRoom => ({
  id,
  name: id,
  role: 'parent',
  seat: false,
  here: true,
  out: false,
  ...more,
});
