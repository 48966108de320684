import { cardStanceWords, readCardStanceKey } from '../board/cardStances.ts';
import { MOST, SENTENCE_LENGTH } from '../board/limits.ts';
import { readLineStanceKey } from '../board/lineStances.ts';
import { answerOf, ID, isString, type Rule } from './boardRules.ts';

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

/** To a line that was read aloud, with the words it had then. */
function toLine(person: string): Rule {
  const own = answerOf(person, ['agree', 'notQuite']);
  return (write, who, facts) => {
    const may = own(write, who, facts);
    if (may !== true || write.act.kind !== 'value') return may;
    const { to } = write.act.value as { to?: unknown };
    if (!isString(to, SENTENCE_LENGTH) || !facts.isParticipant(person)) return false;
    return facts.count('stances') < MOST.stances || 'tooMany';
  };
}

export function stanceRule([key = '', ...rest]: readonly string[]): Rule | null {
  if (rest.length > 0) return null;
  if (key.startsWith('summary:')) return answerOf(key.slice('summary:'.length), ['agree', 'notQuite']);
  const read = readLineStanceKey(key);
  if (read) return ID.test(read.line) ? toLine(read.person) : null;
  const about = readCardStanceKey(key);
  return about && ID.test(about.card) ? toCard(about.card, about.person) : null;
}
