import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';

export type TextTrouble = 'tooLong' | 'privateNumber';

/**
 * Why a text cannot be sent as it stands; the text itself stays where it was typed.
 * @param most characters
 */
export function textTrouble(text: string, most: number): TextTrouble | null {
  if (text.length > most) return 'tooLong';
  return holdsPrivateNumber(text) ? 'privateNumber' : null;
}

/** The same for a text that must say something. */
export const sentenceTrouble = (text: string, most: number): TextTrouble | 'empty' | null =>
  text.trim() === '' ? 'empty' : textTrouble(text, most);
