import { useLayoutEffect } from 'react';

/** Somebody has begun to write in the server's form: the page stays theirs until they send it. */
const isWrittenIn = (page: HTMLElement): boolean =>
  [...page.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea')].some(
    (field) => field.value !== field.defaultValue || field === document.activeElement,
  );

/**
 * Takes the server's page away in the instant the app has a page of its own, so that nothing jumps and nothing typed is
 * lost. One that says why a card was not taken stays too: the words in it are nowhere else.
 */
export function usePlainPageGone(): void {
  useLayoutEffect(() => {
    const page = document.getElementById('plain');
    if (page && !page.querySelector('.plain-fault') && !isWrittenIn(page)) page.remove();
  }, []);
}
