import { useEffect } from 'react';

const isField = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA)$/.test(element.tagName));

/** The keyboard has come up, or more words: what is written in, and the way to send it, stand above the keyboard. */
function showField(): void {
  const field = document.activeElement;
  if (!isField(field)) return;
  const send = field.closest('form')?.querySelector('[type="submit"]');
  if (!send) return;
  const height = send.getBoundingClientRect().bottom - field.getBoundingClientRect().top;
  if (height > (visualViewport?.height ?? innerHeight)) return;
  for (const one of [field, send]) one.scrollIntoView({ block: 'nearest' });
}

/** Once the page has made room for the words. */
const afterWords = () => requestAnimationFrame(showField);

/** Keeps the field one writes in in sight, however much of the phone the keyboard takes. */
export function useFieldInSight(): void {
  useEffect(() => {
    afterWords(); // This comes after the board: somebody may write already.
    visualViewport?.addEventListener('resize', showField);
    document.addEventListener('input', afterWords);
    return () => {
      visualViewport?.removeEventListener('resize', showField);
      document.removeEventListener('input', afterWords);
    };
  }, []);
}
