/** What a browser tells of a voice, as far as we ask. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Chrome on Android writes `da_DK`. */
const DANISH = /^da\b|^da[-_]/i;

/**
 * A Danish voice that is installed on this device; null when there is none. A voice from the net would send people's
 * words to somebody else (P8), and one in another language reads Danish so that nobody understands it.
 */
export const danishVoice = <V extends Voice>(voices: readonly V[]): V | null =>
  voices.find(({ lang, localService }) => localService && DANISH.test(lang)) ?? null;
