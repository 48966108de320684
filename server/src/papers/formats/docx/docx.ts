import type { Day } from '@samtavlen/shared/meeting/day.ts';
import { shortDayInWords } from '@samtavlen/shared/papers/dayInWords.ts';
import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import { type PaperWords, paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Format, PaperPhotos } from '../Format.ts';
import { blockParts } from './blocks.ts';
import { bullet, headed, LIST } from './paragraphs.ts';
import { pairsTable } from './tables.ts';

/** A4 with 20 mm margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1_134;
const LANGUAGES = { da: 'da-DK', en: 'en-GB' } as const;

/** "Side 1 af 3" with Word's own numbers in the places of the words. */
function pageNumber({ say }: PaperWords): TextRun {
  const parts = say('print.page', { page: '{page}', pages: '{pages}' }).split(/(\{pages?\})/);
  const numbers: Record<string, string> = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
  return new TextRun({ children: parts.map((part) => numbers[part] ?? part), size: 18 });
}

function footer(words: PaperWords, printedOn: Day): Footer {
  const care = words.say('print.care', { day: shortDayInWords(printedOn, words.language) });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE.width - 2 * MARGIN }],
        children: [new TextRun({ text: `${care}\t`, size: 18 }), pageNumber(words)],
      }),
    ],
  });
}

const bulletList = {
  reference: LIST,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      style: { paragraph: { indent: { left: 360, hanging: 260 } } },
    },
  ],
};

/** Half-points: Word's own unit of letters. */
const LETTERS = { normal: 22, large: 28 } as const;

const heading = (size: number, before: number, after: number) => ({
  run: { size: Math.round(size), bold: true, color: '1A1A1A' },
  paragraph: { spacing: { before, after } },
});

function styles({ language, letters }: Paper) {
  const size = LETTERS[letters];
  const run = { font: 'Arial', size, language: { value: LANGUAGES[language] } };
  return {
    default: {
      document: { run, paragraph: { spacing: { after: 120 } } },
      heading1: heading(size * 1.8, 0, 240),
      heading2: heading(size * 1.27, 320, 120),
      heading3: heading(size * 1.1, 240, 80),
    },
  };
}

function documentOf(paper: Paper, printedOn: Day, photos: PaperPhotos): Document {
  const words = paperWords(paper.language);
  return new Document({
    title: paper.title,
    creator: 'Samtavlen',
    styles: styles(paper),
    numbering: { config: [bulletList] },
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: footer(words, printedOn) },
        children: [
          headed(HeadingLevel.HEADING_1, paper.title),
          pairsTable(paper.facts),
          ...paper.blocks.flatMap((block) => blockParts(block, photos)),
          headed(HeadingLevel.HEADING_2, words.say('leftOut.heading')),
          ...paper.leftOut.map(bullet),
        ],
      },
    ],
  });
}

/** Word, with its own headings, lists and tables, so that it can be written on and read aloud. */
export const docx: Format = {
  id: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  suits: () => true,
  write: async (paper, printedOn, photos = new Map()) =>
    new Uint8Array(await Packer.toBuffer(documentOf(paper, printedOn, photos))),
};
