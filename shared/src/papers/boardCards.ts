import type { Card } from '../board/cards.ts';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';
import type { Block, PaperCard } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';

function paperCard(card: Card, name: (participant: string) => string, { say }: PaperWords): PaperCard {
  const author = name(card.author);
  const scribe = card.scribe !== null && card.scribe !== card.author ? name(card.scribe) : null;
  return {
    id: card.id,
    text: card.text || say('card.noText'),
    author,
    scribe,
    byline: scribe === null ? author : say('card.scribe', { scribe, author }),
  };
}

/** A column's cards in board order, words verbatim, each with whose words they are and who wrote them down. */
export function cardBlocks(
  column: { id: ColumnId; cards: readonly Card[] },
  name: (participant: string) => string,
  words: PaperWords,
): Block[] {
  if (column.cards.length === 0) return [{ kind: 'paragraph', text: words.say('card.none') }];
  const cards = column.cards.map((card) => paperCard(card, name, words));
  return [{ kind: 'cards', line: columns[column.id].line, cards }];
}
