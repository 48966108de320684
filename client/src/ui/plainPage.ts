import { useLayoutEffect, useRef } from 'react';
import { keptHere } from './keptHere.ts';

export const plainPage = (): HTMLElement | null => document.getElementById('plain');

/** Somebody has begun to write in the server's form: the page stays theirs until they leave it or send it. */
const isBegun = (fields: HTMLElement): boolean =>
  [...fields.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea')].some(
    (field) => field.value !== field.defaultValue || field === document.activeElement,
  );

/** Where somebody reads: a card, its column, and how far below the top of the screen it is, px. */
export interface Place {
  card: string;
  column: string;
  top: number;
}

/** The uppermost card in sight on a page that has been scrolled; null at the top of the page. */
export function placeOn(page: HTMLElement | null): Place | null {
  if (!page || window.scrollY === 0) return null;
  for (const item of page.querySelectorAll<HTMLElement>('[data-card]')) {
    const { top, bottom } = item.getBoundingClientRect();
    const { card = '', column = '' } = item.dataset;
    if (bottom > 0 && top < window.innerHeight) return { card, column, top };
  }
  return null;
}

/** The same on the server's page. */
export const cardInSight = (): Place | null => placeOn(plainPage());

function goOnReadingAt({ card, top }: Place): void {
  const item = document.querySelector(`#root [data-card="${CSS.escape(card)}"]`);
  if (item) window.scrollBy(0, item.getBoundingClientRect().top - top);
}

/** Somebody reads the server's page already: it does not move under the finger. */
let isTouched = false;
function touched(): void {
  isTouched = true;
}
for (const kind of ['touchstart', 'wheel', 'keydown', 'mousedown'])
  window.addEventListener(kind, touched, { passive: true, once: true });

/**
 * Takes the server's page away; what was read stays where it was on the screen. After a reload, or when the phone has
 * thrown the tab away, that is where the person was before.
 */
function takeOver(): void {
  const place = (isTouched ? null : keptHere<{ place: Place | null }>().place) ?? cardInSight();
  plainPage()?.remove();
  if (place) goOnReadingAt(place);
}

/** A press that begins on a page ends on it: nothing is exchanged under a finger, nor after the press has sent a form. */
function whenReleased(page: HTMLElement, run: () => void): void {
  if (!page.matches(':active')) {
    run();
    return;
  }
  let sent = false;
  page.addEventListener('submit', () => {
    sent = true;
  });
  const released = () => setTimeout(() => sent || run()); // The press itself comes after the finger is lifted.
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, released, { once: true });
}

/**
 * Takes the server's page away in the instant the app has a page of its own, so that nothing jumps and nothing typed is
 * lost. One that says why a card was not taken stays too: the words in it are nowhere else.
 */
export function usePlainPageGone(): void {
  useLayoutEffect(() => {
    const page = plainPage();
    if (page && !page.querySelector('.plain-fault') && !isBegun(page)) whenReleased(page, takeOver);
  }, []);
}

/** After the last field has lost the focus, ms: a press on the form's own button comes as soon as that. */
const LEFT = 400;

/**
 * Whoever began to write in a form of the server's goes on in the app with the same words: at once when the form is not
 * in use, else when it is left or sent. A field is never exchanged under somebody's fingers.
 * @param goOn what was written, and whether the form's own button was pressed
 */
export function useBegunForm(id: string, goOn: (said: FormData, sent: boolean) => void): void {
  const latest = useRef(goOn);
  useLayoutEffect(() => {
    latest.current = goOn;
  });
  useLayoutEffect(() => {
    const form = document.querySelector<HTMLFormElement>(`form#${id}`);
    if (!form || !isBegun(form)) return;
    const carry = (sent: boolean) => {
      const said = new FormData(form);
      takeOver();
      latest.current(said, sent);
    };
    const inUse = () => form.contains(document.activeElement);
    const onSubmit = (event: Event) => {
      event.preventDefault();
      carry(true);
    };
    const onLeave = () => setTimeout(() => form.isConnected && !inUse() && carry(false), LEFT);
    form.addEventListener('submit', onSubmit);
    form.addEventListener('focusout', onLeave);
    if (!inUse() && !form.querySelector('.plain-fault')) carry(false);
    return () => {
      form.removeEventListener('submit', onSubmit);
      form.removeEventListener('focusout', onLeave);
    };
  }, [id]);
}
