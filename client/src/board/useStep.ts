import { useEffect, useState } from 'react';

/**
 * Which step of a page is open, kept in the browser's history: the phone's back button goes one step back and never
 * out of the meeting, and a reload comes back to the same step.
 */
export function useStep<Step extends { at: string }>(first: Step): [Step, (step: Step) => void, () => void] {
  const read = (): Step => (history.state as { step?: Step } | null)?.step ?? first;
  const [step, setStep] = useState<Step>(read);
  useEffect(() => {
    const onBack = () => setStep(read());
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
    // biome-ignore lint/correctness/useExhaustiveDependencies: `first` is written where it is used
  }, []);
  const go = (to: Step) => {
    history.pushState({ step: to }, '', `#${to.at}`);
    setStep(to);
    window.scrollTo(0, 0);
  };
  const back = () => {
    if (step.at !== first.at) history.back();
  };
  return [step, go, back];
}
