import { DRAWING, inks, pens, readDrawing } from '@samtavlen/shared/board/drawings.ts';

/** A drawing as a picture of its own; every value in it is a number or a colour of ours. Empty for what is no drawing. */
export function drawingSvg(drawing: string): string {
  const strokes = readDrawing(drawing);
  if (!strokes) return '';
  const paths = strokes.map(({ ink, pen, points }) => {
    const line = [...points, ...points.slice(-1)].map(({ x, y }) => `${x} ${y}`).join(' L');
    return `<path d="M${line}" stroke="${inks[ink]}" stroke-width="${pens[pen]}"/>`;
  });
  const { width, height } = DRAWING;
  const round = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${round}>${paths.join('')}</svg>`;
}
