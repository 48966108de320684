import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readCard, rewordCard, showCard } from './cards.ts';
import { openBoard } from './roots.ts';
import { acceptWording, proposeWording, putWordingAway, takeYesBack } from './wordingChanges.ts';
import { agreedWording, readWordings } from './wordings.ts';

const OWN = 'Han har været i skole 3 dage på 4 uger. Jeg sover ikke.';
const PROPOSED = 'Elmer har været i skole 3 dage på 4 uger.';

function signesCard() {
  const doc = new Y.Doc();
  const board = openBoard(doc);
  showCard(doc, board, { id: 'card-c2', author: 'signe1', column: 'concern', text: OWN, at: 1 });
  const propose = (by: string, body: string, at: number) =>
    proposeWording(doc, board, { card: 'card-c2', by, body, at });
  const card = () => {
    const read = readCard('card-c2', board.cards.get('card-c2') as Y.Map<unknown>);
    if (!read) throw new Error('the card is gone');
    return read;
  };
  const agreed = () => agreedWording(readWordings(board), card())?.body ?? null;
  return { doc, board, propose, card, agreed };
}

test('[P1] a proposal changes nothing until the author says yes, and own words stay when she has', () => {
  const { doc, board, propose, card, agreed } = signesCard();
  const id = propose('ida001', PROPOSED, 2);
  expect(agreed()).toBeNull();
  acceptWording(doc, board, id, { text: OWN, at: 3 });
  expect(agreed()).toBe(PROPOSED);
  expect(card().text).toBe(OWN);
});

test('[P1] new own words take the yes back, and the old ones bring it again', () => {
  const { doc, board, propose, agreed } = signesCard();
  acceptWording(doc, board, propose('ida001', PROPOSED, 2), { text: OWN, at: 3 });
  rewordCard(doc, board, 'card-c2', 'Jeg sover slet ikke.');
  expect(agreed()).toBeNull();
  rewordCard(doc, board, 'card-c2', OWN);
  expect(agreed()).toBe(PROPOSED);
});

test('the latest yes counts, and a yes can be taken back', () => {
  const { doc, board, propose, agreed } = signesCard();
  const [first, second] = [propose('ida001', PROPOSED, 2), propose('kasper', 'Elmer kommer for lidt i skole.', 3)];
  acceptWording(doc, board, first, { text: OWN, at: 4 });
  acceptWording(doc, board, second, { text: OWN, at: 5 });
  expect(agreed()).toBe('Elmer kommer for lidt i skole.');
  takeYesBack(doc, board, second);
  expect(agreed()).toBe(PROPOSED);
});

test('a wording that is put away is not seen any more', () => {
  const { doc, board, propose, agreed } = signesCard();
  const id = propose('ida001', PROPOSED, 2);
  acceptWording(doc, board, id, { text: OWN, at: 3 });
  putWordingAway(doc, board, id, { by: 'signe1', at: 4 });
  expect(agreed()).toBeNull();
  expect(readWordings(board)).toEqual([]);
});
