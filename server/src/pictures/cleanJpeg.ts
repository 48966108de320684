/** Most a photo may weigh, in bytes, and measure along a side, in pixels: a phone makes it smaller before it sends it. */
export const PHOTO = { bytes: 200 * 1024, side: 2_048 };

/** A photo with nothing in it but the picture. */
export interface CleanPhoto {
  bytes: Buffer;
  width: number;
  height: number;
}

const [START, END, SCAN, STUFFED] = [0xd8, 0xd9, 0xda, 0x00];

/** What a picture is made of: JFIF, tables, frame, restart, scan. Places, times, names and thumbnails are none of these. */
const KEPT = new Set([0xe0, 0xdb, 0xc4, 0xc0, 0xc1, 0xc2, 0xdd, SCAN]);
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** Where the scan that begins at `at` ends: at the next marker that is not part of the data. */
function endOfScan(bytes: Buffer, at: number): number {
  for (let k = at; k + 1 < bytes.length; k++) {
    const after = bytes[k + 1] as number;
    if (bytes[k] === 0xff && after !== STUFFED && after !== 0xff && !isRestart(after)) return k;
  }
  return -1;
}

/**
 * Grey or coloured, as phones make them; larger than a page is a bomb, not a photo.
 * @param frame the segment from its marker on: precision at 4, then height, width, and how many colours
 */
function sizeIn(frame: Buffer): { width: number; height: number } | null {
  if (frame.length < 10) return null;
  const [height, width, parts] = [frame.readUInt16BE(5), frame.readUInt16BE(7), frame[9]];
  const fits = [width, height].every((side) => side > 0 && side <= PHOTO.side);
  return fits && (parts === 1 || parts === 3) ? { width, height } : null;
}

/**
 * Reads a JPEG segment by segment, whatever it says it is, and keeps only what makes the picture (JPEG is ITU-T T.81):
 * EXIF, comments and anything behind the picture's end are left behind.
 * @returns null for what is not one whole JPEG within the limits
 */
export function cleanJpeg(bytes: Buffer): CleanPhoto | null {
  if (bytes.length > PHOTO.bytes || bytes[0] !== 0xff || bytes[1] !== START) return null;
  const kept = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let scanned = false;
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === END; ) {
    const marker = bytes[at + 1] as number;
    if (bytes[at] !== 0xff) return null;
    if (marker === END) {
      const whole = Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
      return size && scanned ? { bytes: whole, ...size } : null;
    }
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    if (FRAMES.has(marker)) {
      if (size) return null;
      size = sizeIn(bytes.subarray(at, end));
      if (!size) return null;
    }
    if (marker === SCAN) {
      end = endOfScan(bytes, end);
      if (end < 0) return null;
      scanned = true;
    }
    if (KEPT.has(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}
