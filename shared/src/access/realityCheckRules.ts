import { MOST, SENTENCE_LENGTH } from '../board/limits.ts';
import { decisionWords } from '../board/realityChecks.ts';
import { gone, ID, isString, mayScribe, once, type Rule, ruleNamed, speaksFor, type } from './boardRules.ts';

/** Only whoever wishes answers, or a seat's scribe; what is answered can be said anew. */
const answer: Rule = ({ act, record }, who, facts) => {
  const author = record.card === undefined ? null : facts.authorOf(record.card);
  if (author === null) return false;
  if (act.kind === 'nothing') return author === who.participant || mayScribe(author, who, facts);
  if (act.kind !== 'value') return false;
  const { words, at, scribe } = (act.value ?? {}) as Record<string, unknown>;
  return typeof at === 'number' && isString(words, SENTENCE_LENGTH) && speaksFor(author, scribe, who, facts);
};

/** Written down by those who lead, in their own name; a no always has its reason. */
const decision: Rule = ({ act }, who) => {
  if (who.right !== 'facilitator' || act.kind !== 'value') return who.right === 'facilitator' && act.kind === 'nothing';
  const { decision: word, words, by, at } = (act.value ?? {}) as Record<string, unknown>;
  const known = decisionWords.some((one) => one === word);
  return known && by === who.participant && typeof at === 'number' && isString(words, SENTENCE_LENGTH);
};

const FIELDS: Record<string, Rule> = {
  by: once((v, { record }) => v === record.by),
  card: once((v) => typeof v === 'string' && ID.test(v)),
  note: once((v) => isString(v, SENTENCE_LENGTH) && v !== ''),
  at: once((v) => typeof v === 'number'),
  answer,
  decision,
  gone: (write, who, facts) =>
    (who.right === 'facilitator' || write.record.by === who.participant) && gone(write, who, facts),
};

/** Anyone at the table asks in their own name whether a wish can be done; the wish is not touched. */
export function realityCheckRule([id = '', field, ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id) || rest.length > 0) return null;
  if (field !== undefined) return ruleNamed(FIELDS, field);
  return (write, who, facts) =>
    type('Map')(write, who, facts) &&
    write.record.by === who.participant &&
    (facts.count('realityChecks') < MOST.realityChecks || 'tooMany');
}
