import { shortDayInWords } from '@samtavlen/shared/papers/dayInWords.ts';
import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { drawingSvg } from '../../../pictures/drawingSvg.ts';
import type { Format, PaperPhotos } from '../Format.ts';
import { photoFile, press } from './press.ts';

/** What stands on each card beside its words, by the card's id: an SVG, or the name of a photo's file. */
function picturesIn({ blocks }: Paper, photos: PaperPhotos): Record<string, { svg: string } | { file: string }> {
  const cards = blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));
  return Object.fromEntries(
    cards.flatMap(({ id, picture }): [string, { svg: string } | { file: string }][] => {
      if (picture?.drawing) return [[id, { svg: drawingSvg(picture.drawing) }]];
      return picture?.photo && photos.has(picture.photo.id) ? [[id, { file: photoFile(picture.photo.id) }]] : [];
    }),
  );
}

/** A4, tagged (PDF/UA-1), readable in black and white. */
export const pdf: Format = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  suits: () => true,
  write(paper, printedOn, photos = new Map()) {
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
      pictures: JSON.stringify(picturesIn(paper, photos)),
      photos: [...photos].map(([id, { jpeg }]) => ({ id, jpeg })),
    });
  },
};
