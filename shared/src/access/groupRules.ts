import { MOST, TITLE_LENGTH } from '../board/limits.ts';
import { gone, ID, isString, once, type Rule, removable, ruleNamed, type, value } from './boardRules.ts';

const column: Rule = (write, who, facts) =>
  once((v) => typeof v === 'string' && facts.columns.some((one) => one === v))(write, who, facts);

const FIELDS: Record<string, Rule> = {
  by: once((v, { record }) => v === record.by),
  at: once((v) => typeof v === 'number'),
  column,
  title: removable(value((v) => isString(v, TITLE_LENGTH) && v !== '')),
  gone,
};

/** Titles over cards are set by those who lead; they hold no words of anybody's card. */
export function groupRule([id = '', field, ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id) || rest.length > 0) return null;
  const rule = field === undefined ? newGroup : ruleNamed(FIELDS, field);
  return rule ? (write, who, facts) => who.right === 'facilitator' && rule(write, who, facts) : null;
}

const newGroup: Rule = (write, who, facts) =>
  type('Map')(write, who, facts) &&
  write.record.by === who.participant &&
  (facts.count('groups') < MOST.groups || 'tooMany');
