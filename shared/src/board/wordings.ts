import * as buffer from 'lib0/buffer';
import { digest } from 'lib0/hash/sha256';
import * as string from 'lib0/string';
import * as Y from 'yjs';
import { type Card, type Gone, readGone } from './cards.ts';
import type { BoardRoots } from './roots.ts';

/** The author's yes to a wording, or a seat's through its scribe. */
export interface Yes {
  at: number;
  scribe: string | null;
  /** Fingerprint of the own words it was said beside: other words of one's own take the yes back. */
  of: string;
}

/** A wording someone proposes beside a card. It is never changed: who wants other words proposes anew. */
export interface Wording {
  id: string;
  card: string;
  by: string;
  body: string;
  at: number;
  accepted: Yes | null;
  /** Put away: by whoever proposed it, by the card's author, or by a facilitator. */
  gone: Gone | null;
}

/** What the author says yes to stands beside these very words. */
export const fingerprint = (text: string): string => buffer.toBase64(digest(string.encodeUtf8(text)));

function readYes(value: unknown): Yes | null {
  const { at, of, scribe = null } = (value ?? {}) as Partial<Yes>;
  return typeof at === 'number' && typeof of === 'string' ? { at, of, scribe } : null;
}

function readWording(id: string, map: Y.Map<unknown>): Wording | null {
  const [card, by, body] = [map.get('card'), map.get('by'), map.get('body')];
  if (typeof card !== 'string' || typeof by !== 'string' || typeof body !== 'string') return null;
  const at = Number(map.get('at') ?? 0);
  return { id, card, by, body, at, accepted: readYes(map.get('accepted')), gone: readGone(map.get('gone')) };
}

/** Every wording that is not put away, oldest first. */
export function readWordings(board: BoardRoots): Wording[] {
  const wordings: Wording[] = [];
  board.wordings.forEach((map, id) => {
    const wording = map instanceof Y.Map ? readWording(id, map) : null;
    if (wording && !wording.gone) wordings.push(wording);
  });
  return wordings.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The wording that stands in the card's place: the one its author said yes to last, while the own words are the same. */
export function agreedWording(wordings: readonly Wording[], card: Pick<Card, 'id' | 'text'>): Wording | null {
  const said = wordings.filter((wording) => wording.card === card.id && wording.accepted);
  if (said.length === 0) return null;
  const of = fingerprint(card.text);
  const agreed = said.filter(({ accepted }) => accepted?.of === of);
  return agreed.sort((a, b) => (b.accepted?.at ?? 0) - (a.accepted?.at ?? 0))[0] ?? null;
}
