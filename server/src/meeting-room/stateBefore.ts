import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/**
 * The state vector of a document as it was before some edits that are in it: what one has who was sent all but these.
 * @param edits every edit since, in order
 */
export function stateBefore(doc: Y.Doc, edits: readonly { bytes: Uint8Array }[]): Uint8Array {
  const state = Y.decodeStateVector(Y.encodeStateVector(doc));
  for (const { bytes } of edits)
    for (const [client, clock] of Y.parseUpdateMeta(bytes).from)
      if (clock < (state.get(client) ?? 0)) state.set(client, clock);
  const known = [...state].filter(([, clock]) => clock > 0);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, known.length);
  for (const [client, clock] of known) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
  }
  return encoding.toUint8Array(encoder);
}
