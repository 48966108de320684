import { cardStanceWords, readCardStanceKey } from '../board/cardStances.ts';
import { MOST } from '../board/limits.ts';
import { answerOf, ID, type Rule } from './boardRules.ts';

/** To another's card: one's own words to one's own card are the card. */
function toCard(card: string, person: string): Rule {
  const own = answerOf(person, cardStanceWords);
  return (write, who, facts) => {
    const author = facts.authorOf(card);
    if (author === null || author === person || !facts.isParticipant(person)) return false;
    const may = own(write, who, facts);
    if (may !== true || write.act.kind !== 'value') return may;
    return facts.count('stances') < MOST.stances || 'tooMany';
  };
}

export function stanceRule([key = '', ...rest]: readonly string[]): Rule | null {
  if (rest.length > 0) return null;
  if (key.startsWith('summary:')) return answerOf(key.slice('summary:'.length), ['agree', 'notQuite']);
  const about = readCardStanceKey(key);
  return about && ID.test(about.card) ? toCard(about.card, about.person) : null;
}
