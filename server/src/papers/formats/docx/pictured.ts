import { DRAWING } from '@samtavlen/shared/board/drawings.ts';
import type { PaperCard } from '@samtavlen/shared/papers/Paper.ts';
import { ImageRun, type IParagraphOptions, Paragraph } from 'docx';
import { drawingPng } from '../../../pictures/drawingPng.ts';
import type { PaperPhotos } from '../Format.ts';

/** How wide a picture stands on the page, and how high at most, in pixels of 1/96 inch: 7 by 6 cm. */
const BOX = { width: 265, height: 227 };

function fitted({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(BOX.width / width, BOX.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The card's drawing or photo, with its words as the text alternative; nothing where there is none. */
export function pictured({ picture, text }: PaperCard, photos: PaperPhotos, set: IParagraphOptions): Paragraph[] {
  if (!picture) return [];
  const altText = { name: picture.name, title: picture.name, description: `${picture.name}: ${text}` };
  const photo = picture.photo && photos.get(picture.photo.id);
  if (picture.drawing) {
    const image = { type: 'png', data: drawingPng(picture.drawing), transformation: fitted(DRAWING), altText } as const;
    return [new Paragraph({ ...set, children: [new ImageRun(image)] })];
  }
  if (!photo) return [];
  const image = { type: 'jpg', data: Buffer.from(photo.jpeg), transformation: fitted(photo), altText } as const;
  return [new Paragraph({ ...set, children: [new ImageRun(image)] })];
}
