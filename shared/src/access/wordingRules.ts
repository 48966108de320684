import { MOST } from '../board/limits.ts';
import { CARD_LENGTH } from '../board/text.ts';
import { gone, ID, isString, mayScribe, once, type Rule, ruleNamed, speaksFor, type } from './boardRules.ts';

/** Only the author of the card says yes, or the scribe of a seat; the wording's own maker can not. */
const accepted: Rule = ({ act, record }, who, facts) => {
  const author = record.card === undefined ? null : facts.authorOf(record.card);
  if (author === null) return false;
  if (act.kind === 'remove' || act.kind === 'nothing')
    return author === who.participant || mayScribe(author, who, facts);
  if (act.kind !== 'value') return false;
  const { at, of, scribe } = (act.value ?? {}) as Record<string, unknown>;
  return typeof at === 'number' && isString(of, 100) && speaksFor(author, scribe, who, facts);
};

const putAway: Rule = (write, who, facts) => {
  const author = facts.authorOf(write.record.card ?? '');
  const mayDecline = author !== null && (author === who.participant || mayScribe(author, who, facts));
  const may = mayDecline || write.record.by === who.participant || who.right === 'facilitator';
  return may && gone(write, who, facts);
};

const FIELDS: Record<string, Rule> = {
  by: once((v, { record }) => v === record.by),
  card: once((v) => typeof v === 'string' && ID.test(v)),
  body: once((v) => isString(v, CARD_LENGTH) && v !== ''),
  at: once((v) => typeof v === 'number'),
  accepted,
  gone: putAway,
};

/** Anyone at the table proposes in their own name; what is proposed is never changed. */
export function wordingRule([id = '', field, ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id) || rest.length > 0) return null;
  if (field !== undefined) return ruleNamed(FIELDS, field);
  return (write, who, facts) =>
    type('Map')(write, who, facts) &&
    write.record.by === who.participant &&
    (facts.count('wordings') < MOST.wordings || 'tooMany');
}
