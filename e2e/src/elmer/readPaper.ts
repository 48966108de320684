import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

const oneLine = (text: string): string =>
  text
    .replace(/[\u200B\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

async function fromPdf(file: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true });
  return text;
}

const fromDocx = (file: Uint8Array): string =>
  strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
    .replace(/<w:(p|br|tab)[ />]/g, ' $&')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const fromMarkdown = (text: string): string =>
  text
    .replace(/^> ?/gm, '')
    .replace(/\\$/gm, ' ')
    .replaceAll('<br>', ' ')
    .replace(/\\([^\w\s])/g, '$1');

/** What the files are called on the page of papers, and how a person would read each: as one line of words. */
export const readers: Record<string, (file: Uint8Array) => Promise<string> | string> = {
  PDF: fromPdf,
  Word: fromDocx,
  Markdown: (file) => fromMarkdown(strFromU8(file)),
  CSV: (file) => strFromU8(file).replaceAll('""', '"'),
};

/** Takes one file from the page of papers, as staff does. */
export async function takeFile(page: Page, paper: string, format: string): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `Hent ${paper} som ${format}`, exact: true }).click();
  return fs.readFileSync(await (await coming).path());
}

export async function readFile(page: Page, paper: string, format: string): Promise<string> {
  return oneLine(await (readers[format]?.(await takeFile(page, paper, format)) ?? ''));
}

/** How many times `part` stands in `text`. */
export const timesIn = (text: string, part: string): number => text.split(oneLine(part)).length - 1;
