import { useEffect, useState } from 'react';
import { danishVoice } from './danishVoice.ts';

const now = (): SpeechSynthesisVoice | null =>
  'speechSynthesis' in window ? danishVoice(window.speechSynthesis.getVoices()) : null;

/** The Danish voice of this device; browsers tell their voices a moment after the page is open. */
export function useDanishVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState(now);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const { speechSynthesis } = window;
    const look = () => setVoice(now());
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look); // Safari before 16 tells of none.
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
  }, []);
  return voice;
}
