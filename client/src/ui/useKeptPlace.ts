import { useEffect } from 'react';
import { keepHere } from './keptHere.ts';
import { placeOn } from './plainPage.ts';

/** After the last scroll, ms: browsers allow few changes of the history. */
const AT_REST = 300;

const keep = (): void => keepHere({ place: placeOn(document.getElementById('root')) });

/** Keeps where one reads, for a reload, a way back, and a tab that the phone throws away behind one's back. */
export function useKeptPlace(): void {
  useEffect(() => {
    let timer = 0;
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, AT_REST);
    };
    const hidden = () => document.hidden && keep();
    window.addEventListener('scroll', soon, { passive: true });
    document.addEventListener('visibilitychange', hidden);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', soon);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);
}
