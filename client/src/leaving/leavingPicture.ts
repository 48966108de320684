import type { LeavingCardText } from './useLeavingCard.ts';

/** Width of the picture and its margin, px: sharp on a phone, and half an A4 page when it is printed. */
const WIDTH = 1_080;
const MARGIN = 72;

/** Sizes of letters, px, and the distance between lines. */
const LARGE = 64;
const TEXT = 44;
const LEADING = 1.35;

interface Piece {
  text: string;
  size: number;
  bold: boolean;
  /** Free space above, px. */
  above: number;
}

const fontOf = ({ size, bold }: Pick<Piece, 'size' | 'bold'>) => `${bold ? '600 ' : ''}${size}px system-ui, sans-serif`;

/** Breaks a text into lines that fit. A word that is too long by itself stands alone. */
export function brokenInto(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(card: LeavingCardText, title: string): Piece[] {
  const agreed = card.lines.flatMap(({ what, who, when }): Piece[] => [
    { text: what, size: TEXT + 8, bold: true, above: 56 },
    ...[who, when].filter(Boolean).map((text) => ({ text, size: TEXT, bold: false, above: 4 })),
  ]);
  return [
    { text: title, size: LARGE, bold: true, above: 0 },
    { text: card.purpose, size: TEXT, bold: false, above: 16 },
    ...agreed,
  ];
}

function layOut(pen: CanvasRenderingContext2D, pieces: readonly Piece[]) {
  let y = MARGIN;
  const rows = pieces.flatMap((piece) => {
    pen.font = fontOf(piece);
    y += piece.above;
    return brokenInto(piece.text, (line) => pen.measureText(line).width <= WIDTH - 2 * MARGIN).map((text) => {
      y += piece.size * LEADING;
      return { text, y, font: fontOf(piece) };
    });
  });
  return { rows, height: y + MARGIN };
}

/** The card as a picture to keep on the phone: ink on white, made on the phone itself. */
export function leavingPicture(card: LeavingCardText, title: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const measure = canvas.getContext('2d');
  if (!measure) return Promise.resolve(null);
  const { rows, height } = layOut(measure, piecesOf(card, title));
  canvas.width = WIDTH;
  canvas.height = Math.ceil(height);
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#1a1a1a';
  for (const { text, y, font } of rows) {
    pen.font = font;
    pen.fillText(text, MARGIN, y);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
