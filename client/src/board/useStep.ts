import { useCallback, useEffect, useState } from 'react';
import { keptHere } from '../ui/keptHere.ts';

const kept = <Step>(): Step | undefined => keptHere<{ step: Step }>().step;

/**
 * Which step of a page is open, kept in the browser's history: the phone's back button goes one step back and never
 * out of the meeting, and a reload comes back to the same step. Null is the page itself. The last function turns the
 * open step into another without a step back between them.
 */
export function useStep<Step extends { at: string }>(): [
  Step | null,
  (step: Step) => void,
  () => void,
  (step: Step) => void,
] {
  const [step, setStep] = useState<Step | null>(() => kept<Step>() ?? null);
  useEffect(() => {
    const onBack = () => setStep(kept<Step>() ?? null);
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
  const go = useCallback((to: Step) => {
    history.pushState({ ...history.state, step: to }, '', `#${to.at}`);
    setStep(to);
    window.scrollTo(0, 0);
  }, []);
  const back = useCallback(() => {
    if (kept<Step>()) history.back();
    else setStep(null);
  }, []);
  const turn = useCallback((to: Step) => {
    history.replaceState({ ...history.state, step: to }, '', `#${to.at}`);
    setStep(to);
  }, []);
  return [step, go, back, turn];
}
