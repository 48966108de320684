import { SENTENCE_LENGTH } from '@samtavlen/shared/board/limits.ts';
import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';

export type VoiceTrouble = 'empty' | 'tooLong' | 'privateNumber';

/** Why a sentence beside a card cannot be sent as it stands; the text itself stays where it was typed. */
export function voiceTrouble(text: string, mayBeEmpty = false, most = SENTENCE_LENGTH): VoiceTrouble | null {
  if (!mayBeEmpty && text.trim() === '') return 'empty';
  if (text.length > most) return 'tooLong';
  return holdsPrivateNumber(text) ? 'privateNumber' : null;
}
