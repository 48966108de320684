import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { loeft } from '../templates/loeft.ts';
import { elmer } from '../testing/elmer.ts';
import { writeWorkedBoard } from '../testing/writeWorkedBoard.ts';
import { isAgreed } from './agreements.ts';
import { showCard } from './cards.ts';
import { readDrafts, shareWith, writeDraft } from './drafts.ts';
import { boardWithout, draftsWithout } from './erasePerson.ts';
import { everyCard, readBoard } from './readBoard.ts';
import { lineRead, saidToFormerLines, saidToLine } from './readingAloud.ts';
import { openBoard, openDraftScales } from './roots.ts';
import { setCardStance } from './sayingToCards.ts';
import { sayToLine, setSummaryStance } from './sayingToLines.ts';
import { parkCard } from './settingAside.ts';
import { proposeWording } from './wordingChanges.ts';

const seats = Object.fromEntries(elmer.people.map(({ key }) => [key, key]));
/** The mother of the worked meeting, who owns agreements and writes for the grandmother. */
const who = { person: 'f1', pseudonym: 'erased-1' };

const worked = () => writeWorkedBoard(new Y.Doc(), elmer, seats);
const read = (doc: Y.Doc) => readBoard(openBoard(doc), loeft);
const textsOf = (doc: Y.Doc, author?: string) =>
  everyCard(read(doc))
    .filter((card) => author === undefined || card.author === author)
    .map(({ text }) => text);
const holds = (doc: Y.Doc, words: string) => Buffer.from(Y.encodeStateAsUpdate(doc)).includes(words);

test('a person’s cards go, and every other card stands where and as it stood', () => {
  const doc = worked();
  const anew = boardWithout(doc, who);
  const theirs = textsOf(doc, who.person);
  expect(theirs.length).toBeGreaterThan(1);
  for (const text of theirs) expect(holds(anew, text)).toBe(false);
  const others = everyCard(read(doc)).filter(({ author }) => author !== who.person);
  const scribe = (id: string | null) => (id === who.person ? who.pseudonym : id);
  expect(everyCard(read(anew))).toEqual(others.map((card) => ({ ...card, scribe: scribe(card.scribe) })));
});

test('[P5] what was agreed stays agreed, with a pseudonym in the person’s place and none of their sentences', () => {
  const doc = worked();
  const [before, after] = [read(doc), read(boardWithout(doc, who))];
  expect(after.agreements.map(({ id, what, due }) => [id, what, due])).toEqual(
    before.agreements.map(({ id, what, due }) => [id, what, due]),
  );
  expect(after.agreements.map(isAgreed)).toEqual(before.agreements.map(isAgreed));
  const owned = after.agreements.filter(({ owners }) => owners.includes(who.pseudonym));
  expect(owned.length).toBeGreaterThan(0);
  for (const { answers } of owned) expect(answers[who.pseudonym]?.words ?? '').toBe('');
});

test('the person’s name is nowhere: not in the document’s bytes, nor its history', () => {
  const doc = worked();
  const { cards } = openBoard(doc);
  const [card = ''] = [...cards.keys()].filter((id) => cards.get(id)?.get('author') !== who.person);
  setCardStance(doc, openBoard(doc), { card, person: who.person }, { stance: 'agree', words: 'ZEBRA', at: 1 });
  parkCard(doc, openBoard(doc), card, { by: who.person, at: 1, why: 'GIRAF', next: false });
  proposeWording(doc, openBoard(doc), { card, by: who.person, body: 'OKAPI', at: 1 });
  setSummaryStance(doc, openBoard(doc), who.person, { stance: 'notQuite', words: 'TAPIR', at: 1 });
  const long = { person: 'signe-with-a-long-id', pseudonym: 'erased-1' };
  showCard(doc, openBoard(doc), {
    id: 'seat-card',
    author: 'b1',
    scribe: long.person,
    column: 'wish',
    text: 'Ro',
    at: 1,
  });
  const anew = boardWithout(boardWithout(doc, who), long);
  for (const word of ['ZEBRA', 'GIRAF', 'OKAPI', 'TAPIR', long.person]) {
    expect(holds(doc, word)).toBe(true);
    expect(holds(anew, word)).toBe(false);
  }
  expect(JSON.stringify(read(anew))).not.toMatch(/"f1"|:f1"/);
  expect(everyCard(read(anew)).find(({ id }) => id === 'seat-card')).toMatchObject({
    author: 'b1',
    scribe: 'erased-1',
  });
  expect(everyCard(read(anew)).find(({ id }) => id === card)?.parked).toMatchObject({ by: 'erased-1', why: '' });
});

test('what lies beside the person’s cards goes with them', () => {
  const doc = worked();
  const [card = ''] = [...openBoard(doc).cards.entries()].flatMap(([id, map]) =>
    map.get('author') === who.person ? [id] : [],
  );
  setCardStance(doc, openBoard(doc), { card, person: 'b1' }, { stance: 'agree', words: 'Det mener jeg også', at: 1 });
  proposeWording(doc, openBoard(doc), { card, by: 'b1', body: 'Med andre ord', at: 1 });
  const after = read(boardWithout(doc, who));
  expect([after.cardStances[card], after.wordings.filter((wording) => wording.card === card)]).toEqual([undefined, []]);
});

test('[P2] another’s private answers stay theirs; only whoever wrote them down is another', () => {
  const doc = new Y.Doc();
  const answer = { value: 4, face: null, words: 'Sådan er det', at: 1, scribe: who.person };
  openDraftScales(doc).set('calm', answer);
  expect(openDraftScales(draftsWithout(doc, who)).get('calm')).toEqual({ ...answer, scribe: who.pseudonym });
});

test('[P2] what a child let the person alone see is the child’s alone again', () => {
  const doc = new Y.Doc();
  writeDraft(doc, { id: 'house-1', column: 'wish', text: 'En hund', share: shareWith('signe-with-an-id'), at: 1 });
  const [kept] = readDrafts(draftsWithout(doc, { person: 'signe-with-an-id', pseudonym: 'erased-1' }));
  expect(kept).toMatchObject({ text: 'En hund', share: 'nobody' });
});

test('what others said to an agreement as it was read aloud stays with it; the person’s own goes', () => {
  const doc = worked();
  const owned = read(doc).agreements.find(({ owners }) => owners.includes(who.person));
  const line = owned && lineRead(read(doc), owned.id);
  if (!line) throw new Error('the person owns an agreement');
  const say = (person: string, words: string) =>
    sayToLine(doc, openBoard(doc), line, { person, stance: 'notQuite', words, at: 1 });
  say('f2', 'Jeg vil vide det før.');
  say(who.person, 'ZEBRA');
  const after = read(boardWithout(doc, who));
  expect(saidToLine(after, lineRead(after, line.at)?.key ?? '')).toMatchObject({
    f2: { words: 'Jeg vil vide det før.' },
  });
  expect(saidToFormerLines(after)).toEqual([]);
  expect(holds(boardWithout(doc, who), 'ZEBRA')).toBe(false);
});
