import type { Locator, Page } from '@playwright/test';

/** Pastes what another program put on the clipboard: a page with its pictures, and the words in it. */
export async function paste(page: Page, field: Locator, html: string, words: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    async ([html, words]) => {
      const as = (type: string, text: string) => new Blob([text], { type });
      const item = { 'text/html': as('text/html', html), 'text/plain': as('text/plain', words) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [html, words] as const,
  );
  await field.click();
  await page.keyboard.press('ControlOrMeta+V');
}
