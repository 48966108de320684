import { showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import * as Y from 'yjs';
import type { StoredRoom } from '../../store/RoomStore.ts';

/** A large board: cards in all, and signs on each. */
const CARDS = 60;
const SIGNS = 80;

/** One made-up person's cards, and what their phone sends while they write on in the first of them. */
interface Writing {
  cards: Uint8Array;
  letters: Uint8Array[];
}

function writingOf(author: string, index: number, cards: number, letters: number): Writing {
  const doc = new Y.Doc();
  // Small and fixed, as no phone's is.
  doc.clientID = index + 1;
  const board = openBoard(doc);
  for (let k = 0; k < cards; k++)
    showCard(doc, board, { id: `${author}-card${k}`, author, column: 'wish', text: 'x'.repeat(SIGNS), at: k });
  const shown = Y.encodeStateAsUpdate(doc);
  const sent: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => void sent.push(update));
  const text = board.cards.get(`${author}-card0`)?.get('text') as Y.Text;
  for (let k = 0; k < letters; k++) text.insert(text.length, 'e');
  doc.destroy();
  return { cards: shown, letters: sent };
}

/** A board as it would lie on the disk, and the letters its people type from then on, by person. */
export interface RehearsedBoard {
  stored: StoredRoom;
  letters: Uint8Array[][];
}

export function rehearsedBoard(people: readonly string[], letters: number): RehearsedBoard {
  const writings = people.map((id, index) => writingOf(id, index, Math.ceil(CARDS / people.length), letters));
  const stored = {
    ...{ generation: 1, epoch: 1, lastSeq: 0, closed: false, log: [] },
    snapshot: Y.mergeUpdates(writings.map(({ cards }) => cards)),
    clients: new Map(people.map((id, index) => [index + 1, id])),
  };
  return { stored, letters: writings.map(({ letters: sent }) => sent) };
}
