import { SENTENCE_LENGTH } from '../board/limits.ts';
import { CARD_LENGTH } from '../board/text.ts';
import type { Write } from './Write.ts';

/** Names in one value: the largest of ours has six. */
const MOST_NAMES = 10;

/** Signs in all the texts of one value together: a card's words and a sentence beside them (UTF-16 units). */
const LONGEST = CARD_LENGTH + SENTENCE_LENGTH;

const isSimple = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function isFlat(value: unknown): boolean {
  if (isSimple(value)) return true;
  if (!isRecord(value)) return false;
  const names = Object.keys(value);
  return names.length <= MOST_NAMES && Object.values(value).every(isSimple);
}

const signsIn = (record: Record<string, unknown>): number =>
  Object.entries(record).reduce((sum, [name, it]) => sum + name.length + (typeof it === 'string' ? it.length : 0), 0);

/** False for a value no device of ours writes: a tree, bytes, a number JSON does not know. No rule is asked about it. */
export const isPlain = ({ act }: Write): boolean => act.kind !== 'value' || isFlat(act.value);

/** True when more lies in a value than its rule looked at. A text alone is measured by its own rule. */
export const hidesMore = ({ act }: Write): boolean =>
  act.kind === 'value' && isRecord(act.value) && signsIn(act.value) > LONGEST;
