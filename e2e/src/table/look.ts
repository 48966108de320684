import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../../test-results/pages');

/**
 * Keeps a picture of each page in `test-results/pages`, for someone to look at. A picture of the whole page makes a
 * phone forget for a moment that it is one; `fullPage: false` takes what is in sight as it is.
 */
export async function look(pages: Record<string, Page>, when: string, fullPage = true): Promise<void> {
  for (const [who, page] of Object.entries(pages))
    await page.screenshot({ fullPage, path: path.join(folder, `${when} ${who}.png`.replaceAll(' ', '-')) });
}
