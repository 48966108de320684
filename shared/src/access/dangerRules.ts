import { readDangerDraft } from '../board/dangerDrafts.ts';
import { recognitionWords } from '../board/dangerStatements.ts';
import { MOST, SENTENCE_LENGTH } from '../board/limits.ts';
import { holdsPrivateNumber } from '../meeting/privateNumber.ts';
import { answerOf, gone, ID, isString, once, type Rule, removable, ruleNamed, type } from './boardRules.ts';

const led =
  (rule: Rule): Rule =>
  (write, who, facts) =>
    who.right === 'facilitator' && rule(write, who, facts);

/** Put on the board and taken off by those who lead; each person answers for themselves. */
export function dangerStatementRule([id = '', field, ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id) || rest.length > 0) return null;
  if (field === undefined)
    return led(
      (write, who, facts) =>
        type('Map')(write, who, facts) &&
        write.record.by === who.participant &&
        (facts.count('dangerStatements') < MOST.dangerStatements || 'tooMany'),
    );
  const [kind, person = ''] = field.split(':');
  if (kind === 'answer') return answerOf(person, recognitionWords);
  return ruleNamed(STATEMENT, field);
}

const STATEMENT: Record<string, Rule> = {
  by: once((v, { record }) => v === record.by),
  at: once((v) => typeof v === 'number'),
  gone: led(gone),
};

const said = once((v) => isString(v, SENTENCE_LENGTH) && v !== '' && !holdsPrivateNumber(String(v)));

const WORDING: Record<string, Rule> = {
  statement: once((v) => typeof v === 'string' && ID.test(v)),
  by: once((v, { record }) => v === record.by),
  voice: (write, who, facts) => once((v) => typeof v === 'string' && facts.isParticipant(v))(write, who, facts),
  at: once((v) => typeof v === 'number'),
  who: said,
  about: said,
  mayHappen: said,
};

/** Those who lead write down what the family says; what has been written is never changed. */
export function dangerWordingRule([id = '', field, ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id) || rest.length > 0) return null;
  if (field !== undefined) return ruleNamed(WORDING, field);
  return led(
    (write, who, facts) =>
      type('Map')(write, who, facts) &&
      write.record.by === who.participant &&
      (facts.count('dangerWordings') < MOST.dangerWordings || 'tooMany'),
  );
}

/** A draft is whole in one value, and private until it is shown. */
export function draftDangerRule([id = '', ...rest]: readonly string[]): Rule | null {
  if (!ID.test(id) || rest.length > 0) return null;
  return removable(({ act }, _who, facts) => {
    if (act.kind !== 'value' || !readDangerDraft(id, act.value)) return false;
    return facts.count('dangerStatements') < MOST.dangerStatements || 'tooMany';
  });
}
