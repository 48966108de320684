import { type HeadingLevel, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { isRightToLeft } from './isRightToLeft.ts';

/** The one list style of the document. */
export const LIST = 'bullets';

/** A control character other than tab and line break: XML cannot hold it. */
const UNPRINTABLE = /[^\P{Cc}\t\n]/gu;

/** Someone's words line by line, each in the direction of the whole text's first letter. */
export const runs = (text: string, look: IRunOptions = {}): TextRun[] =>
  text
    .replace(UNPRINTABLE, '')
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...look, text: line, rightToLeft: isRightToLeft(text), ...(index ? { break: 1 } : {}) }),
    );

export const said = (text: string, look: IRunOptions = {}, set: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...set, bidirectional: isRightToLeft(text), children: runs(text, look) });

export const headed = (heading: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string): Paragraph =>
  said(text, {}, { heading, keepNext: true });

export const bullet = (text: string): Paragraph => said(text, {}, { numbering: { reference: LIST, level: 0 } });
