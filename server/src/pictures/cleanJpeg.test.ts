import { describe, expect, test } from 'vitest';
import { cleanJpeg, PHOTO } from './cleanJpeg.ts';
import { segment, tinyPhoto, withSegment } from './testing/tinyPhoto.ts';

/** The photo with its size rewritten, as a bomb would say it. */
function sized(width: number, height: number): Buffer {
  const bytes = Buffer.from(tinyPhoto);
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, at + 5);
  bytes.writeUInt16BE(width, at + 7);
  return bytes;
}

test('a clean photo stays as it is', () => {
  expect(cleanJpeg(tinyPhoto)).toEqual({ bytes: tinyPhoto, width: 16, height: 12 });
});

describe('[P9] what is not the picture is left behind', () => {
  test.each([
    ['where and when it was taken', withSegment(segment(0xe1, 'Exif\0\0GPS 55.6761N 12.5683E'))],
    ['a comment', withSegment(segment(0xfe, 'Signe Havlykke, Bakkevej 3'))],
    ['what an editor wrote', withSegment(segment(0xed, 'Photoshop 3.0'))],
    ['a whole page behind its end', Buffer.concat([tinyPhoto, Buffer.from('<html><script>alert(1)</script>')])],
  ])('%s', (_, bytes) => {
    expect(cleanJpeg(bytes)?.bytes).toEqual(tinyPhoto);
  });
});

describe('what is no photo is refused', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a drawing with a script', Buffer.from('<svg xmlns="x" onload="alert(1)"/>')],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0])],
    ['a page that begins like a photo', Buffer.from([0xff, 0xd8, ...Buffer.from('<script>')])],
    ['a photo cut in the middle', tinyPhoto.subarray(0, tinyPhoto.length - 2)],
    ['a photo cut in its head', tinyPhoto.subarray(0, 40)],
    ['a photo without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a photo as large as a house', sized(60_000, 60_000)],
    ['a photo of no size', sized(0, 12)],
    ['more than a photo weighs', Buffer.concat([tinyPhoto, Buffer.alloc(PHOTO.bytes)])],
  ])('%s', (_, bytes) => {
    expect(cleanJpeg(bytes)).toBeNull();
  });
});

test('whatever a photo is changed to, reading it ends', () => {
  for (let at = 0; at < tinyPhoto.length; at++)
    for (const value of [0x00, 0xff, 0xd8, 0xda]) {
      const bytes = Buffer.from(tinyPhoto);
      bytes[at] = value;
      expect(() => cleanJpeg(bytes)).not.toThrow();
    }
});
