import { createHmac, timingSafeEqual } from 'node:crypto';

export type EntranceKind = 'personal' | 'meeting' | 'tablet';

/** What a link leads to: a participant for `personal`, otherwise the meeting. */
export interface Entrance {
  kind: EntranceKind;
  id: string;
}

const SIGNS: Record<EntranceKind, string> = { personal: 'p', meeting: 'm', tablet: 't' };

/** 96 bits: nobody can try their way through, and with id and kind the link stays within 29 signs. */
const MAC_BYTES = 12;
const MAC_LENGTH = (MAC_BYTES / 3) * 4;
const SHAPE = new RegExp(`^([\\w-]{6,40})([\\w-]{${MAC_LENGTH}})([pmt])$`);

const macOf = ({ kind, id }: Entrance, version: number, secret: Buffer): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['entrance', kind, id, version]))
    .digest()
    .subarray(0, MAC_BYTES);

/** The last part of `/d/<token>`. It is worked out anew each time, so nothing secret is stored. */
export const tokenFor = (entrance: Entrance, version: number, secret: Buffer): string =>
  entrance.id + macOf(entrance, version, secret).toString('base64url') + SIGNS[entrance.kind];

/** What a token claims to lead to; believe it only after `tokenFits`. @returns null for anything that is no token */
export function readToken(token: string): Entrance | null {
  const [, id, , sign] = SHAPE.exec(token) ?? [];
  const kind = (Object.keys(SIGNS) as EntranceKind[]).find((one) => SIGNS[one] === sign);
  return id === undefined || kind === undefined ? null : { kind, id };
}

/** True when the token was made by this server for this entrance and version; takes the same time either way. */
export function tokenFits(token: string, entrance: Entrance, version: number, secret: Buffer): boolean {
  const given = Buffer.from(token.slice(entrance.id.length, -1), 'base64url');
  const expected = macOf(entrance, version, secret);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
