import type { Face } from '@samtavlen/shared/board/scales.ts';

/** The mouth of each face: a curve from sad to glad. */
const MOUTHS: Record<Face, string> = {
  veryHard: 'M10 29 Q20 17 30 29',
  hard: 'M11 28 Q20 21 29 28',
  middle: 'M11 26 H29',
  good: 'M11 24 Q20 31 29 24',
  veryGood: 'M10 23 Q20 35 30 23',
};

/** A plain face; its meaning stands beside it in words. */
export function FaceIcon({ face }: { face: Face }) {
  return (
    <svg
      viewBox="0 0 40 40"
      width="40"
      height="40"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <circle cx="20" cy="20" r="18" />
      <circle cx="14" cy="15" r="1.5" fill="currentColor" />
      <circle cx="26" cy="15" r="1.5" fill="currentColor" />
      <path d={MOUTHS[face]} strokeLinecap="round" />
    </svg>
  );
}
