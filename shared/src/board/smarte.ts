import { addDays, type Day } from '../meeting/day.ts';
import { type Agreement, ownersWithoutYes } from './agreements.ts';

/** Specifikt · Målbart · Accepteret · Realistisk · Tidsbestemt · Evaluering (domain.md 4.4). */
export const smarteParts = ['specific', 'measurable', 'accepted', 'realistic', 'timed', 'evaluated'] as const;

export type SmartePart = (typeof smarteParts)[number];

/** Words that say that something should change and not what happens; Danish first, as people write. */
const VAGUE =
  /(?<!\p{L})(prøver?|måske|snart|bedre|mere|mindre|oftere|noget|lidt|gerne|bør|burde|fokus\p{L}*|opmærksom\p{L}*|løbende|efter behov|try|tries|maybe|soon|better|more|less|often|focus\p{L}*)(?!\p{L})/iu;

/** Fewer words than this seldom say who does what. */
const FEW_WORDS = 4;
/** More open agreements than this on one person are seldom kept. */
const MANY = 3;
/** Further off than this, in days, nobody remembers it: the longest cadence is three months. */
const FAR_DAYS = 92;

const wordsIn = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/**
 * What is vague in an agreement: help with the wording, never a condition (source text 001, p. 19).
 * @param all every agreement of the meeting: nobody is to carry them all
 */
export function vagueIn(agreement: Agreement, all: readonly Agreement[], today: Day): SmartePart[] {
  const { what, sign, owners, due, standing, needsGrant } = agreement;
  const load = (owner: string) => all.filter((one) => one.owners.includes(owner)).length;
  const vague: Record<SmartePart, boolean> = {
    specific: wordsIn(what) < FEW_WORDS || VAGUE.test(what),
    measurable: wordsIn(sign) < 2 || VAGUE.test(sign),
    accepted: owners.length === 0 || ownersWithoutYes(agreement).length > 0,
    realistic: needsGrant || owners.some((owner) => load(owner) > MANY),
    timed: due === null ? !standing : due < today || due > addDays(today, FAR_DAYS),
    evaluated: standing && sign.trim() === '',
  };
  return smarteParts.filter((part) => vague[part]);
}
