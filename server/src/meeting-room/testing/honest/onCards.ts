import { setFacts } from '@samtavlen/shared/board/cardFacts.ts';
import { moveCard, newCardId, restoreCard, rewordCard, showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { writeDrawing } from '@samtavlen/shared/board/drawings.ts';
import { pictureCard } from '@samtavlen/shared/board/pictureCard.ts';
import { lanes } from '@samtavlen/shared/columns/lanes.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import * as prng from 'lib0/prng';

import { allCards, board, me, ownCards, pick, type Step, seat, words } from './person.ts';

/** What people do with cards. */
export const onCards: Record<string, Step> = {
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
};
