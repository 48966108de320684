import { shortDayInWords } from '@samtavlen/shared/papers/dayInWords.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import type { Format } from '../Format.ts';
import { press } from './press.ts';

/** A4, tagged (PDF/UA-1), readable in black and white. */
export const pdf: Format = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  suits: () => true,
  write(paper, printedOn) {
    const { say, language } = paperWords(paper.language);
    const words = {
      care: say('print.care', { day: shortDayInWords(printedOn, language) }),
      page: say('print.page', { page: '{page}', pages: '{pages}' }),
      leftOut: say('leftOut.heading'),
    };
    const missing = { ...paper, leftOut: [...paper.leftOut, say('leftOut.missingLetters')] };
    return press.print({
      paper: JSON.stringify(paper),
      words: JSON.stringify(words),
      paperForMissing: JSON.stringify(missing),
    });
  },
};
