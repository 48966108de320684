import { dissolveGroup, makeGroup, putInGroup, retitleGroup } from '@samtavlen/shared/board/gathering.ts';
import { takeOutOfGroup } from '@samtavlen/shared/board/groups.ts';
import { parkCard, takeIn, unparkCard } from '@samtavlen/shared/board/settingAside.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import * as prng from 'lib0/prng';

import { allCards, board, leads, me, ownCards, pick, type Step, words } from './person.ts';

/** How cards are put together and set aside. */
export const onStanding: Record<string, Step> = {
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
};
