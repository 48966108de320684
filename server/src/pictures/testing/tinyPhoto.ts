/** A real photo, 16 by 12 pixels, as a phone's canvas makes it. */
export const tinyPhoto = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7',
    'gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8',
    'fHx8fHx8fHz/wAARCAAMABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFxABAAMAAAAAAAAAAAAAAAAAAAES',
    'E//EABUBAQEAAAAAAAAAAAAAAAAAAAQF/8QAFhEAAwAAAAAAAAAAAAAAAAAAAAIV/9oADAMBAAIRAxEAPwDE1NUlpLSrzEHUXP/Z',
  ].join(''),
  'base64',
);

/** A segment of a JPEG: its marker, its length, and what is in it. */
export function segment(marker: number, content: Buffer | string): Buffer {
  const inside = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(inside.length + 2, 2);
  return Buffer.concat([head, inside]);
}

/** The photo with more in it, right after its start. */
export const withSegment = (extra: Buffer): Buffer =>
  Buffer.concat([tinyPhoto.subarray(0, 2), extra, tinyPhoto.subarray(2)]);
