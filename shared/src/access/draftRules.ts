import { factIn, isFact } from '../board/cardFacts.ts';
import { isShare, personOf } from '../board/drafts.ts';
import { MOST } from '../board/limits.ts';
import { readScaleAnswer, readScaleKey } from '../board/scales.ts';
import { CARD_LENGTH } from '../board/text.ts';
import { drawing, photoOf, type Rule, removable, speaksFor } from './boardRules.ts';

/** Short values: whoever reads drafts of many must find in each what belongs there. */
const SHORT = ['column', 'lane', 'at'];

/** What is said of a draft besides its words is held to what may stand on the card. */
function draftFactRule(key: string): Rule | null {
  const fact = factIn(key);
  return fact && removable(({ act }) => act.kind === 'value' && isFact(fact, act.value));
}

/** One's own picture, and one person of those at the meeting. */
const EXTRAS: Record<string, (owner: string) => Rule> = {
  drawing: () => drawing,
  photo: photoOf,
  share: (owner) =>
    removable(({ act }, _who, facts) => {
      if (act.kind !== 'value' || !isShare(act.value)) return false;
      const person = personOf(act.value);
      return person === null || (person !== owner && facts.isParticipant(person));
    }),
};

/** A draft takes its name to the board as a card, where names are as short. */
const NAME = /^[\w-]{1,40}$/;

export function draftCardRule(owner: string, [name = '', field, ...rest]: readonly string[]): Rule | null {
  if (!NAME.test(name)) return null;
  if (field !== undefined && Object.hasOwn(EXTRAS, field))
    return rest.length === 0 ? (EXTRAS[field]?.(owner) ?? null) : null;
  if (field !== undefined && field !== 'text' && !SHORT.includes(field))
    return rest.length === 0 ? draftFactRule(field) : null;
  return ({ act }, _who, facts) => {
    if (act.kind === 'text')
      return (
        field === 'text' && rest.length === 1 && (act.lengthBefore + act.text.length <= CARD_LENGTH * 2 || 'tooLong')
      );
    if (act.kind === 'type')
      return field === undefined
        ? act.type === 'Map' && (facts.count('cards') < MOST.drafts || 'tooMany')
        : field === 'text' && act.type === 'Text';
    if (act.kind === 'value')
      return SHORT.includes(field ?? '') && rest.length === 0 && JSON.stringify(act.value ?? null).length < 100;
    return act.kind === 'remove' || act.kind === 'nothing';
  };
}

/**
 * The owner's own number, or a seat's through its scribe; it is private until the server shows it. About a goal it is given
 * when the meeting has asked about that goal, also after the numbers were shown: the phone may have been without net.
 */
export function draftScaleRule(owner: string, [key, ...rest]: readonly string[]): Rule | null {
  const question = readScaleKey(key);
  if (!question || rest.length > 0) return null;
  return removable(({ act }, who, facts) => {
    const answer = act.kind === 'value' ? readScaleAnswer(act.value) : null;
    if (question.about !== undefined && !facts.wasAskedAbout(question.about)) return false;
    return answer !== null && speaksFor(owner, answer.scribe ?? undefined, who, facts);
  });
}
