/** Longest side of a photo on a card, in pixels, and most it may weigh, in bytes: the server takes 200 kB. */
const SIDE = 1_280;
const BYTES = 195_000;

/** Tried from the best on, until the photo is light enough. */
const TRIES = [
  { side: SIDE, quality: 0.8 },
  { side: SIDE, quality: 0.6 },
  { side: 960, quality: 0.6 },
  { side: 720, quality: 0.5 },
];

function jpegOf(picture: ImageBitmap, { side, quality }: (typeof TRIES)[number]): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/**
 * The photo drawn anew, upright and small, so that where and when it was taken never leaves the phone.
 * @returns null for a file that is no picture
 */
export async function smallPhoto(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return null;
  for (const attempt of TRIES) {
    const jpeg = await jpegOf(picture, attempt);
    if (jpeg && jpeg.size <= BYTES) return jpeg;
  }
  return null;
}
