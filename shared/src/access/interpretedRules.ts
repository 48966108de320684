import { CARD_LENGTH } from '../board/text.ts';
import { holdsPrivateNumber } from '../meeting/privateNumber.ts';
import { ID, isString, mayScribe, type Rule, speaksFor } from './boardRules.ts';

/**
 * The Danish beside a card's own words: said by its author, by the scribe of a seat, or by an interpreter at the table,
 * each in their own name; nobody else may set, change or take it away.
 */
export function interpretedRule([id = '', field, ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id) || field !== 'interpreted' || rest.length > 0) return null;
  return ({ act, record: { author } }, who, facts) => {
    if (author === undefined) return false;
    const ownOrScribe = who.participant === author || mayScribe(author, who, facts);
    if (act.kind === 'remove' || act.kind === 'nothing') return ownOrScribe || facts.isInterpreter(who.participant);
    if (act.kind !== 'value') return false;
    const { by, scribe, danish, at, of } = (act.value ?? {}) as Record<string, unknown>;
    if (typeof by !== 'string' || typeof at !== 'number' || !isString(of, 100)) return false;
    const maySay = facts.isInterpreter(by) || (ownOrScribe && (by === author || by === who.participant));
    if (!maySay || !speaksFor(by, scribe, who, facts)) return false;
    if (typeof danish !== 'string' || danish.trim() === '' || holdsPrivateNumber(danish)) return false;
    return danish.length <= CARD_LENGTH || 'tooLong';
  };
}
