import {
  giveAnswer,
  makeAgreement,
  setAnswersTo,
  setDue,
  setLine,
  setNeedsGrant,
  setOwner,
  setStanding,
  withdrawAgreement,
} from '@samtavlen/shared/board/agreements.ts';
import { answerCheck, askWhetherPossible, decideCheck } from '@samtavlen/shared/board/askingWhether.ts';
import { setFacts } from '@samtavlen/shared/board/cardFacts.ts';
import { cardStanceWords } from '@samtavlen/shared/board/cardStances.ts';
import {
  moveCard,
  newCardId,
  pictureCard,
  restoreCard,
  rewordCard,
  showCard,
  withdrawCard,
} from '@samtavlen/shared/board/cards.ts';
import { answerDanger, changeDanger, recognitionWords, showDanger } from '@samtavlen/shared/board/dangerStatements.ts';
import { writeDrawing } from '@samtavlen/shared/board/drawings.ts';
import { dissolveGroup, makeGroup, putInGroup, retitleGroup } from '@samtavlen/shared/board/gathering.ts';
import { takeOutOfGroup } from '@samtavlen/shared/board/groups.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { readAloud } from '@samtavlen/shared/board/readingAloud.ts';
import { ORIGIN, openBoard } from '@samtavlen/shared/board/roots.ts';
import { setCardStance, takeCardStanceBack } from '@samtavlen/shared/board/sayingToCards.ts';
import { sayToLine } from '@samtavlen/shared/board/sayingToLines.ts';
import { parkCard, takeIn, unparkCard } from '@samtavlen/shared/board/settingAside.ts';
import { setSummaryStance } from '@samtavlen/shared/board/stances.ts';
import { lanes } from '@samtavlen/shared/columns/lanes.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Chair, elmerFacts, Table } from '../testing/Table.ts';
import { isWaiting } from './yjsInside.ts';

/** Set SEED to play a run again, and MEETINGS for a longer one. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const MEETINGS = Number(process.env.MEETINGS ?? 4);
/** Things done in one meeting by all together: a long and busy one has a few hundred. */
const STEPS = 800;

type Random = prng.PRNG;
type Person = Chair & { undo: Y.UndoManager; offline: boolean };
type Step = (person: Person, random: Random) => void;

const leads = (person: Person) => person.who.right === 'facilitator';
const me = (person: Person) => person.who.participant as string;
const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list.length === 0 ? undefined : list[prng.int32(random, 0, list.length - 1)];
const seat = (person: Person) => (me(person) === 'karim1' ? 'mona01' : undefined);
const board = (person: Person) => readBoard(person.board, loeft);
const allCards = (person: Person) => board(person).columns.flatMap(({ cards }) => cards);
const ownCards = (person: Person) =>
  allCards(person).filter(
    ({ author, scribe }) => author === me(person) || (scribe === me(person) && author === seat(person)),
  );
const words = (random: Random) => prng.word(random, 1, 30);

const steps: Record<string, Step> = {
  show(person, random) {
    const column = pick(random, loeft.columns) ?? 'concern';
    const author = prng.bool(random) ? seat(person) : undefined;
    const late = prng.bool(random) ? { late: true as const } : {};
    const card = { id: newCardId(), column, text: words(random), author: author ?? me(person), at: 1, ...late };
    showCard(person.doc, person.board, author ? { ...card, scribe: me(person) } : card);
  },
  reword(person, random) {
    const card = pick(random, ownCards(person));
    if (card)
      rewordCard(person.doc, person.board, card.id, `${card.text.slice(0, prng.int32(random, 0, 20))}${words(random)}`);
  },
  draw(person, random) {
    const card = pick(random, ownCards(person));
    const points = Array.from({ length: prng.int32(random, 1, 9) }, () => ({
      x: prng.int32(random, -9, 1_009),
      y: prng.int32(random, -9, 759),
    }));
    const drawing = prng.bool(random) ? writeDrawing([{ ink: 'red', pen: 'thick', points }]) : null;
    if (card) pictureCard(person.doc, person.board, card.id, { drawing });
  },
  move(person, random) {
    const card = pick(random, allCards(person));
    if (card)
      moveCard(person.doc, person.board, card.id, pick(random, loeft.columns) ?? 'wish', prng.int32(random, 0, 5));
  },
  say(person, random) {
    const card = pick(random, ownCards(person));
    const facts = prng.bool(random) ? { happenedOn: '2026-02-07', source: words(random) } : { seen: words(random) };
    if (card) setFacts(person.doc, person.board, card.id, facts);
  },
  moveToLane(person, random) {
    const card = pick(random, allCards(person));
    const lane = pick(random, Object.values(lanes));
    if (card && lane) moveCard(person.doc, person.board, card.id, lane.column, prng.int32(random, 0, 5), lane.id);
  },
  showDanger(person, random) {
    if (person.who.right !== 'facilitator' || board(person).dangerStatements.length > 4) return;
    const text = { who: words(random), about: words(random), mayHappen: words(random) };
    showDanger(person.doc, person.board, { id: newCardId(), by: me(person), at: 1, text });
  },
  changeDanger(person, random) {
    const id = pick(random, board(person).dangerStatements)?.id;
    const text = { who: words(random), about: words(random), mayHappen: words(random) };
    if (id && person.who.right === 'facilitator' && prng.int32(random, 0, 5) === 0)
      changeDanger(person.doc, person.board, id, { ...text, by: me(person), voice: 'signe1', at: 1 });
  },
  answerDanger(person, random) {
    const statement = pick(random, board(person).dangerStatements);
    const answer = pick(random, recognitionWords) ?? 'recognised';
    const whose = (prng.bool(random) && seat(person)) || me(person);
    const scribe = whose === me(person) ? {} : { scribe: me(person) };
    if (statement)
      answerDanger(person.doc, person.board, statement, { person: whose, answer, words: '', at: 1, ...scribe });
  },
  withdraw(person, random) {
    const card = pick(random, person.who.right === 'facilitator' ? allCards(person) : ownCards(person));
    if (card) withdrawCard(person.doc, person.board, card.id, { by: me(person), at: 1 });
  },
  restore(person, random) {
    const own = board(person).withdrawn.cards.filter(
      ({ author }) => author === me(person) || person.who.right === 'facilitator',
    );
    const card = pick(random, own);
    if (card) restoreCard(person.doc, person.board, card.id);
  },
  agree(person, random) {
    if (board(person).agreements.length < 8)
      makeAgreement(person.doc, person.board, { by: me(person), text: words(random) });
  },
  editAgreement(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    if (!id) return;
    const owner = pick(random, ['signe1', 'torben', 'mona01']) ?? 'signe1';
    setOwner(person.doc, person.board, id, owner, prng.bool(random));
    setDue(person.doc, person.board, id, prng.bool(random) ? '2026-03-19' : null);
    setLine(person.doc, person.board, id, pick(random, ['sign', 'tell'] as const) ?? 'sign', words(random));
    setStanding(person.doc, person.board, id, prng.bool(random));
    setNeedsGrant(person.doc, person.board, id, prng.bool(random));
    setAnswersTo(person.doc, person.board, id, pick(random, allCards(person))?.id ?? null);
  },
  typeTogether(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    const body = id && person.board.agreements.get(id)?.get('body');
    if (!(body instanceof Y.XmlFragment)) return;
    person.doc.transact(() => {
      const paragraph =
        body.length > 0 && prng.bool(random) ? (body.get(0) as Y.XmlElement) : new Y.XmlElement('paragraph');
      if (paragraph.parent === null) body.insert(prng.int32(random, 0, body.length), [paragraph]);
      const text = paragraph.length > 0 ? paragraph.get(0) : new Y.XmlText();
      if (!(text instanceof Y.XmlText)) return;
      if (text.parent === null) paragraph.insert(0, [text]);
      if (text.length > 3) text.format(0, 2, { bold: prng.bool(random) ? {} : null });
      text.insert(0, words(random));
    }, 'editor');
  },
  dropParagraph(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    const body = id && person.board.agreements.get(id)?.get('body');
    if (body instanceof Y.XmlFragment && body.length > 0) person.doc.transact(() => body.delete(0, 1), 'editor');
  },
  answer(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    const answer = pick(random, ['yes', 'talk', 'wait'] as const) ?? 'yes';
    if (id) giveAnswer(person.doc, person.board, id, { owner: me(person), answer, words: words(random), at: 1 });
  },
  dropAgreement(person, random) {
    const id = pick(random, board(person).agreements)?.id;
    if (id && prng.int32(random, 0, 9) === 0)
      withdrawAgreement(person.doc, person.board, id, { by: me(person), at: 1 });
  },
  stance: (person, random) =>
    setSummaryStance(person.doc, person.board, me(person), {
      stance: prng.bool(random) ? 'agree' : 'notQuite',
      words: '',
      at: 1,
    }),
  sayToLine(person, random) {
    const line = pick(random, readAloud(board(person)));
    const whose = (prng.bool(random) && seat(person)) || me(person);
    const scribe = whose === me(person) ? {} : { scribe: me(person) };
    const said = { stance: prng.bool(random) ? 'agree' : 'notQuite', words: words(random), at: 1, ...scribe } as const;
    if (line) sayToLine(person.doc, person.board, line, { person: whose, ...said });
  },
  group(person, random) {
    if (!leads(person) || board(person).groups.length >= 8) return;
    const column = pick(random, loeft.columns) ?? 'wish';
    const cards = allCards(person)
      .filter((card) => card.column === column)
      .slice(0, 3)
      .map(({ id }) => id);
    makeGroup(person.doc, person.board, { column, title: words(random), by: me(person), at: 1, cards });
  },
  regroup(person, random) {
    const { groups } = board(person);
    const [card, group] = [pick(random, leads(person) ? allCards(person) : ownCards(person)), pick(random, groups)];
    if (card && group && prng.bool(random)) putInGroup(person.doc, person.board, card.id, group.id);
    else if (card?.group) takeOutOfGroup(person.doc, person.board, card.id);
  },
  retitle(person, random) {
    const group = leads(person) ? pick(random, board(person).groups) : undefined;
    if (group) retitleGroup(person.doc, person.board, group.id, words(random));
  },
  dissolve(person, random) {
    const group = leads(person) ? pick(random, board(person).groups) : undefined;
    if (group) dissolveGroup(person.doc, person.board, group.id, { by: me(person), at: 1 });
  },
  park(person, random) {
    const card = pick(random, leads(person) ? allCards(person) : ownCards(person));
    const parked = { by: me(person), at: 1, why: words(random), next: leads(person) && prng.bool(random) };
    if (card) parkCard(person.doc, person.board, card.id, parked);
  },
  unpark(person, random) {
    const { parked } = board(person);
    const card = pick(random, leads(person) ? parked : parked.filter(({ author }) => author === me(person)));
    if (card) unparkCard(person.doc, person.board, card.id);
  },
  takeIn(person, random) {
    const card = leads(person) ? pick(random, board(person).late) : undefined;
    if (card) takeIn(person.doc, person.board, card.id, { by: me(person), at: 1 });
  },
  sayToCard(person, random) {
    const card = pick(
      random,
      allCards(person).filter(({ author }) => author !== me(person)),
    );
    const stance = pick(random, cardStanceWords) ?? 'unsure';
    const about = card && { card: card.id, person: me(person) };
    if (about && prng.bool(random))
      setCardStance(person.doc, person.board, about, { stance, words: words(random), at: 1 });
    else if (about) takeCardStanceBack(person.doc, person.board, about);
  },
  askWhether(person, random) {
    const card = pick(random, allCards(person));
    const check = { by: me(person), note: words(random), at: 1 };
    if (card) askWhetherPossible(person.doc, person.board, { ...check, card: card.id });
  },
  sayWhether(person, random) {
    const check = pick(random, board(person).realityChecks);
    if (!check) return;
    if (ownCards(person).some(({ id, author }) => id === check.card && author === me(person)))
      answerCheck(person.doc, person.board, check.id, { words: words(random), at: 1 });
    else if (leads(person))
      decideCheck(person.doc, person.board, check.id, {
        ...{ decision: 'smaller', words: words(random), by: me(person), at: 1 },
      });
  },
  undo: (person) => void person.undo.undo(),
  redo: (person) => void person.undo.redo(),
};

function sit(table: Table, participant: string, right: 'facilitator' | 'participant'): Person {
  const chair = table.sit(participant, right) as Person;
  const { cards, agreements, stances, groups } = chair.board;
  chair.undo = new Y.UndoManager([cards, agreements, stances, groups], {
    trackedOrigins: new Set([ORIGIN.edit]),
    captureTimeout: 0,
  });
  chair.offline = false;
  return chair;
}

/** One meeting, from the first card to the last. @returns what was refused, which should be nothing */
function hold(random: Random, done: Map<string, number>): string[] {
  const table = new Table({ ...elmerFacts(), lanes: Object.keys(lanes) });
  const people = [
    sit(table, 'elmer1', 'participant'),
    sit(table, 'signe1', 'participant'),
    sit(table, 'torben', 'participant'),
    sit(table, 'karim1', 'facilitator'),
    sit(table, 'ida001', 'facilitator'),
  ];
  const names = Object.keys(steps);
  const refused: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    const person = pick(random, people) as Person;
    const name = pick(random, names) as string;
    steps[name]?.(person, random);
    if (person.outgoing.length > 0) done.set(name, (done.get(name) ?? 0) + 1);
    if (prng.int32(random, 0, 60) === 0) person.offline = !person.offline;
    if (person.offline) continue;
    const verdicts = person.outgoing.length > 3 ? [table.bringWhole(person)] : table.bringAll(person);
    for (const verdict of verdicts) if (!verdict.pass) refused.push(`${step} ${name}: ${verdict.reason}`);
    if (prng.bool(random)) person.hearAll();
  }
  for (const person of people) if (!table.bringWhole(person).pass) refused.push('at the end');
  for (const person of people) person.hearAll();
  const onTheTable = readBoard(openBoard(table.doc), loeft);
  for (const person of people) expect(board(person)).toEqual(onTheTable);
  expect(isWaiting(table.doc)).toBe(false);
  for (const { doc } of [table, ...people]) doc.destroy();
  return refused;
}

test(`[P1] honest people are never refused, and all see the same (seed ${seed})`, { timeout: 0 }, () => {
  const random = prng.create(seed);
  const done = new Map<string, number>();
  for (let meeting = 1; meeting <= MEETINGS; meeting++) expect(hold(random, done), `meeting ${meeting}`).toEqual([]);
  for (const name of Object.keys(steps)) expect(done.get(name), name).toBeGreaterThan(5);
});
