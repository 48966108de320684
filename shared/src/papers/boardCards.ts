import type { Card } from '../board/cards.ts';
import { standings } from '../board/groups.ts';
import { agreedWording, type Wording } from '../board/wordings.ts';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';
import { cardFactIds } from '../columns/lanes.ts';
import { besideCard, type CardsOf } from './besideCard.ts';
import { dayInWords } from './dayInWords.ts';
import type { Block, Fact, PaperCard, PaperPicture } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';

function agreedLine(
  card: Card,
  wordings: readonly Wording[],
  name: CardsOf['name'],
  { say }: PaperWords,
): string | null {
  const agreed = agreedWording(wordings, card);
  return agreed && say('card.agreed', { by: name(agreed.by), body: agreed.body });
}

/** Day, source and the like, in the order of the list. */
function factsOf({ facts }: Card, { say, language }: PaperWords): Fact[] {
  return cardFactIds.flatMap((fact) => {
    const value = facts[fact];
    if (value === undefined) return [];
    const text = fact === 'happenedOn' ? dayInWords(value, language) : value;
    return [{ name: say(`safety.facts.short.${fact}`), text }];
  });
}

function pictureOf({ drawing, photo }: Card, meeting: string, { say }: PaperWords): PaperPicture | null {
  if (drawing !== null) return { name: say('card.drawing'), drawing, photo: null };
  return photo === null ? null : { name: say('card.photo'), drawing: null, photo: { meeting, id: photo } };
}

function paperCard(card: Card, from: CardsOf, words: PaperWords): PaperCard {
  const { say } = words;
  const { name, closed } = from;
  const { wordings } = closed.board;
  const author = card.carried?.name || name(card.author);
  const scribe = card.scribe !== null && card.scribe !== card.author ? name(card.scribe) : null;
  return {
    id: card.id,
    text: card.text || say('card.noText'),
    author,
    scribe,
    byline: scribe === null ? author : say('card.scribe', { scribe, author }),
    agreed: agreedLine(card, wordings, name, words),
    facts: factsOf(card, words),
    picture: pictureOf(card, closed.meeting.id, words),
    beside: besideCard(card, from, words),
  };
}

/** A column's cards in board order, words verbatim, with whose they are, who wrote them down and what was agreed. */
export function cardBlocks(
  column: { id: ColumnId; cards: readonly Card[] },
  from: CardsOf,
  words: PaperWords,
): Block[] {
  if (column.cards.length === 0) return [{ kind: 'paragraph', text: words.say('card.none') }];
  const standing = standings(column.cards, from.closed.board.groups);
  const inOrder = standing.flatMap((one) => ('card' in one ? [one.card] : one.cards));
  const cards = inOrder.map((card) => paperCard(card, from, words));
  return [{ kind: 'cards', line: columns[column.id].line, cards }];
}
