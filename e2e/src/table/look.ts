import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../../test-results/pages');

/** Keeps a picture of each page in `test-results/pages`, for someone to look at. */
export async function look(pages: Record<string, Page>, when: string): Promise<void> {
  for (const [who, page] of Object.entries(pages))
    await page.screenshot({ fullPage: true, path: path.join(folder, `${when} ${who}.png`.replaceAll(' ', '-')) });
}
