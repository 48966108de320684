import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';

/** Why a text cannot go to the server as it stands. The text itself stays where it was typed. */
export type CardTrouble = { kind: 'tooLong'; over: number } | { kind: 'privateNumber' };

/** Looked at for every key pressed: what is in trouble is not even kept as a draft. */
export function cardTrouble(text: string): CardTrouble | null {
  if (text.length > CARD_LENGTH) return { kind: 'tooLong', over: text.length - CARD_LENGTH };
  return holdsPrivateNumber(text) ? { kind: 'privateNumber' } : null;
}
