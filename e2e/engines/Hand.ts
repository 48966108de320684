/** A person's hand on a browser that Playwright cannot drive: opens, reads, presses and types as a finger would. */
export interface Hand {
  open(url: string): Promise<void>;
  /** Runs an expression in the page. */
  ask<T>(expression: string): Promise<T>;
  /** Presses the middle of the first thing the expression finds. */
  press(expression: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** How long something may take to show, ms. */
const PATIENCE = 20_000;

const inSight = 'element.getClientRects().length > 0';

/** An expression for the first button, link or summary in sight with these words. */
export const withWords = (words: string): string =>
  `[...document.querySelectorAll('button, a, summary')].find((element) => ${inSight} && element.textContent.includes(${JSON.stringify(words)}))`;

/** Waits until the expression is true. @throws Error that says what was waited for */
export async function until(hand: Hand, what: string, expression: string): Promise<void> {
  const late = Date.now() + PATIENCE;
  for (;;) {
    if (await hand.ask<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    if (Date.now() > late) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const sees = (hand: Hand, words: string): Promise<void> =>
  until(hand, `"${words}" is in sight`, `document.body.innerText.includes(${JSON.stringify(words)})`);

/** Presses a button or link by its words, when the app (and not the server's plain page) is there. */
export async function presses(hand: Hand, words: string): Promise<void> {
  const there = `!document.getElementById('plain') && ${withWords(words)}`;
  await until(hand, `"${words}" can be pressed`, there);
  await hand.press(withWords(words));
}
