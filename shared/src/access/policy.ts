import { CARD_LENGTH } from '../board/text.ts';
import type { RefusalReason } from '../wire/frames.ts';
import type { RoomName } from '../wire/rooms.ts';
import { agreementRule, cardRule, type Rule, richText, stanceRule } from './boardRules.ts';
import type { MeetingFactsForPolicy, Write, Writer } from './Write.ts';

/** Drafts are nobody else's business: their document opens for no one but the owner and a seat's scribe. */
const DRAFTS = { most: 60, fields: ['column', 'at', 'text'] };

const draftRule = ([, field, ...rest]: readonly string[]): Rule | null => {
  if (field !== undefined && !DRAFTS.fields.includes(field)) return null;
  return ({ act }, _who, facts) => {
    if (act.kind === 'text')
      return field === 'text' && rest.length === 1 && act.lengthBefore + act.text.length <= CARD_LENGTH * 2;
    if (act.kind === 'type')
      return field === undefined ? act.type === 'Map' && facts.count('cards') < DRAFTS.most : act.type === 'Text';
    if (act.kind === 'value') return rest.length === 0 && JSON.stringify(act.value ?? null).length < 100;
    return act.kind === 'remove' || act.kind === 'nothing';
  };
};

function ruleFor(room: RoomName, { root, path }: Write): Rule | null {
  if (room.kind === 'draft') return root === 'cards' ? draftRule(path) : null;
  switch (root) {
    case 'cards':
      return cardRule(path);
    case 'agreements':
      return agreementRule(path);
    case 'stances':
      return stanceRule(path);
    case 'summary':
      return richText;
    default:
      return null;
  }
}

/**
 * The one place that decides who may change what (architecture.md 1). Default deny: what no rule names is refused.
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
  if (facts.phase === 'closed') return 'closed';
  if (facts.phase === 'planned' && room.kind === 'board') return 'notOpen';
  const rule = ruleFor(room, write);
  return rule?.(write, { ...who, participant }, facts) ? null : 'forbidden';
}

/** Who may read which document: the board is for everyone admitted, drafts are for their owner and a seat's scribe. */
export function mayRead(room: RoomName, who: Writer, facts: Pick<MeetingFactsForPolicy, 'scribeOf'>): boolean {
  if (room.kind === 'board') return true;
  return (
    who.participant !== null &&
    (room.participant === who.participant || facts.scribeOf(room.participant) === who.participant)
  );
}
