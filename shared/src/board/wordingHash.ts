import * as buffer from 'lib0/buffer';
import { digest } from 'lib0/hash/sha256';
import * as string from 'lib0/string';
import type { Day } from '../meeting/day.ts';

/** Fingerprint of what an owner says yes to: what, who, when. Another wording, owner or day gives another one. */
export function wordingHash(agreed: {
  what: string;
  owners: readonly string[];
  due: Day | null;
  standing?: boolean;
}): string {
  const when = agreed.standing ? 'standing' : agreed.due;
  const text = JSON.stringify([agreed.what, [...agreed.owners].sort(), when]);
  return buffer.toBase64(digest(string.encodeUtf8(text)));
}
