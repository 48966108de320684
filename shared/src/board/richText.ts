import * as Y from 'yjs';

/** Element and mark names that may stand in a text people write together. Client schema and server gate both use it. */
export const RICH_NODES: readonly string[] = ['paragraph', 'bulletList', 'listItem'];
export const RICH_MARKS: readonly string[] = ['bold'];

/** One paragraph or list item, in plain words. */
export interface RichLine {
  bullet: boolean;
  text: string;
}

function plain(node: Y.XmlElement | Y.XmlText | Y.XmlHook): string {
  if (node instanceof Y.XmlText) {
    const runs = node.toDelta() as { insert: unknown }[];
    return runs.map((run) => (typeof run.insert === 'string' ? run.insert : '')).join('');
  }
  return node instanceof Y.XmlElement ? node.toArray().map(plain).join('') : '';
}

function linesIn(node: Y.XmlElement | Y.XmlText | Y.XmlHook, bullet: boolean): RichLine[] {
  if (!(node instanceof Y.XmlElement)) return [{ bullet, text: plain(node) }];
  if (node.nodeName === 'paragraph') return [{ bullet, text: plain(node) }];
  return node.toArray().flatMap((child) => linesIn(child, bullet || node.nodeName === 'listItem'));
}

/** Reads a shared text without touching it: y-prosemirror's own converters can write while reading (engine.md F37). */
export function readRichText(fragment: unknown): RichLine[] {
  if (!(fragment instanceof Y.XmlFragment)) return [];
  return fragment.toArray().flatMap((node) => linesIn(node as Y.XmlElement | Y.XmlText, false));
}

/** All lines as one string, for papers and comparison. */
export const richTextAsPlain = (lines: readonly RichLine[]): string =>
  lines
    .map((line) => (line.bullet ? `• ${line.text}` : line.text))
    .join('\n')
    .trim();

/** Puts `text` into an empty shared text, one paragraph a line. */
export function fillRichText(fragment: Y.XmlFragment, text: string): void {
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = new Y.XmlElement('paragraph');
    if (line !== '') paragraph.insert(0, [new Y.XmlText(line)]);
    return paragraph;
  });
  fragment.insert(0, paragraphs);
}

/** A fragment that holds `text` as paragraphs: how a card's words become the start of an agreement. */
export function richTextFrom(text: string): Y.XmlFragment {
  const fragment = new Y.XmlFragment();
  fillRichText(fragment, text);
  return fragment;
}
