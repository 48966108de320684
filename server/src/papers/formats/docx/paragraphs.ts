import { type HeadingLevel, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { isRightToLeft } from './isRightToLeft.ts';

/** The one list style of the document. */
export const LIST = 'bullets';

/** A control character other than tab and line break: XML cannot hold it. */
const UNPRINTABLE = /[^\P{Cc}\t\n]/gu;

function runs(text: string, look: IRunOptions): TextRun[] {
  const lines = text.replace(UNPRINTABLE, '').split('\n');
  return lines.map((line, index) => new TextRun({ ...look, text: line, ...(index ? { break: 1 } : {}) }));
}

/**
 * Someone's words line by line, in the direction of their first letter.
 * @param composed the line is ours, put together of names and words: it keeps the paper's own direction
 */
export function said(text: string, look: IRunOptions = {}, set: IParagraphOptions = {}, composed = false): Paragraph {
  if (composed || !isRightToLeft(text)) return new Paragraph({ ...set, children: runs(text, look) });
  return new Paragraph({ ...set, bidirectional: true, children: runs(text, { ...look, rightToLeft: true }) });
}

export const headed = (heading: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string): Paragraph =>
  said(text, {}, { heading, keepNext: true });

export const bullet = (text: string): Paragraph => said(text, {}, { numbering: { reference: LIST, level: 0 } });
