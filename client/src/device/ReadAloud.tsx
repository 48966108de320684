import { Volume2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useCovered } from './cover.ts';
import { useDanishVoice } from './useDanishVoice.ts';

/** A Danish voice makes noise of other letters than these. */
const LATIN = /\p{Script=Latin}/u;

/** Enough of the words to know which a button reads, in characters. */
const ABOUT = 40;

/** Reads one card's words in the ear of whoever holds the phone; stops by a press, and when the page is covered or left. */
export function ReadAloud({ words }: { words: string }) {
  const t = useTranslations('later.aloud');
  const voice = useDanishVoice();
  const covered = useCovered();
  const [reading, setReading] = useState(false);
  useEffect(() => {
    if (!reading) return;
    if (covered) {
      setReading(false);
      return;
    }
    return () => window.speechSynthesis.cancel();
  }, [reading, covered]);
  if (!voice || !LATIN.test(words)) return null;

  function start(): void {
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = 'da-DK';
    said.onend = () => setReading(false);
    said.onerror = () => setReading(false);
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(said);
    setReading(true);
  }

  return (
    <Button look="quiet" onClick={reading ? () => setReading(false) : start}>
      <Icon of={Volume2} size={20} /> {reading ? t('stop') : t('start')}
      <VisuallyHidden>: {words.slice(0, ABOUT)}</VisuallyHidden>
    </Button>
  );
}
