import type { RefusalReason } from '../wire/frames.ts';
import type { RoomName } from '../wire/rooms.ts';
import { agreementRule, cardRule, type Rule, richText } from './boardRules.ts';
import { dangerStatementRule, dangerWordingRule, draftDangerRule } from './dangerRules.ts';
import { draftCardRule, draftScaleRule } from './draftRules.ts';
import { groupRule } from './groupRules.ts';
import { interpretedRule } from './interpretedRules.ts';
import { hidesMore, isPlain } from './plainValue.ts';
import { realityCheckRule } from './realityCheckRules.ts';
import { stanceRule } from './stanceRules.ts';
import type { MeetingFactsForPolicy, Write, Writer } from './Write.ts';
import { wordingRule } from './wordingRules.ts';

function ruleFor(room: RoomName, { root, path }: Write): Rule | null {
  if (room.kind === 'draft') {
    if (root === 'scales') return draftScaleRule(room.participant, path);
    if (root === 'dangerStatements') return draftDangerRule(path);
    return root === 'cards' ? draftCardRule(room.participant, path) : null;
  }
  switch (root) {
    case 'cards':
      return interpretedRule(path) ?? cardRule(path);
    case 'agreements':
      return agreementRule(path);
    case 'stances':
      return stanceRule(path);
    case 'summary':
      return richText;
    case 'wordings':
      return wordingRule(path);
    case 'groups':
      return groupRule(path);
    case 'dangerStatements':
      return dangerStatementRule(path);
    case 'dangerWordings':
      return dangerWordingRule(path);
    case 'realityChecks':
      return realityCheckRule(path);
    default:
      return null;
  }
}

/**
 * The one place that decides who may change what (architecture.md 1). Default deny: what no rule names is
 * refused, as are the numbers of a shown scale, which only the server writes.
 * @returns null when the write may be done, else the reason the person is told.
 */
export function mayWrite(
  room: RoomName,
  write: Write,
  who: Writer,
  facts: MeetingFactsForPolicy,
): RefusalReason | null {
  const { participant } = who;
  if (participant === null || who.right === 'wall') return 'readOnly';
  if (!mayRead(room, who, facts)) return 'forbidden';
  if (facts.phase === 'closed') return 'closed';
  if (facts.phase === 'planned' && room.kind === 'board') return 'notOpen';
  if (!mayHear(room, who, facts)) return 'familyTime';
  if (!isPlain(write)) return 'forbidden';
  const rule = ruleFor(room, write);
  const may = rule?.(write, { ...who, participant }, facts) ?? false;
  if (may === true) return hidesMore(write) ? 'forbidden' : null;
  return may || 'forbidden';
}

/** Who may read which document: the board is for everyone admitted, drafts are for their owner and a seat's scribe. */
export function mayRead(room: RoomName, who: Writer, facts: Pick<MeetingFactsForPolicy, 'scribeOf'>): boolean {
  if (room.kind === 'board') return true;
  return (
    who.participant !== null &&
    (room.participant === who.participant || facts.scribeOf(room.participant) === who.participant)
  );
}

/**
 * Whether anything in a document one may read is sent right now. In *familiens tid* it is not, to those outside the
 * family: neither the board nor what they write down for a seat; one's own drafts stay open.
 */
export function mayHear(
  room: RoomName,
  { participant }: Writer,
  facts: Pick<MeetingFactsForPolicy, 'isClosedTo'>,
): boolean {
  if (!facts.isClosedTo(participant)) return true;
  return room.kind === 'draft' && room.participant === participant;
}
