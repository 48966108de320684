import type { FormatId } from '@samtavlen/shared/papers/PaperOffer.ts';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

const oneLine = (text: string): string =>
  text
    .replace(/\u200B/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const fromXml = (xml: string): string =>
  xml
    .replace(/<w:(p|br|tab)[ />]/g, ' $&')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

async function fromPdf(file: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true });
  return text;
}

const fromMarkdown = (text: string): string =>
  text
    .replace(/^> ?/gm, '')
    .replace(/\\$/gm, ' ')
    .replaceAll('<br>', ' ')
    .replace(/\\([^\w\s])/g, '$1');

/** What a reader finds in a file, as one line: tests compare it with the paper. */
export async function readBack(format: FormatId, file: Uint8Array): Promise<string> {
  const text = () => new TextDecoder().decode(file);
  switch (format) {
    case 'pdf':
      return oneLine(await fromPdf(file));
    case 'docx':
      return oneLine(fromXml(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())));
    case 'markdown':
      return oneLine(fromMarkdown(text()));
    case 'csv':
      return oneLine(text().replaceAll('""', '"'));
    case 'json':
      return oneLine(text().replaceAll('\\n', ' ').replaceAll('\\"', '"'));
    case 'ics':
      return text();
  }
}
