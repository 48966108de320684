import { useEffect } from 'react';

let fields = 0;

/** True while some field holds words that are in no document yet. */
export const someTextIsUnsent = (): boolean => fields > 0;

/** Counts this field as long as its words are nowhere but on the screen. */
export function useUnsentText(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return;
    fields += 1;
    return () => {
      fields -= 1;
    };
  }, [unsent]);
}
