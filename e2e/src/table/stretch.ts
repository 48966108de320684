import type { Page } from '@playwright/test';

/** How much longer other languages say the same (ux.md bar 18). */
const LONGER = 0.4;

/** Makes every word on the page 40 % longer, as another language might. */
export const stretch = (page: Page): Promise<void> =>
  page.evaluate((longer) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const words = text.data.trim();
      if (words.length > 1 && !/^\d+$/.test(words)) text.data += ` ${words.slice(0, Math.ceil(words.length * longer))}`;
    }
  }, LONGER);

/** Elements in sight whose own words reach outside them, where what is outside cannot be seen. */
export const clippedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.checkVisibility() && one.clientWidth > 1)
      .filter((one) =>
        [...one.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()),
      )
      .filter((one) => getComputedStyle(one).overflowX !== 'visible' || getComputedStyle(one).overflowY !== 'visible')
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      .filter((one) => !one.matches('textarea, input, select'))
      .map((one) => (one.textContent ?? '').trim().slice(0, 60)),
  );
