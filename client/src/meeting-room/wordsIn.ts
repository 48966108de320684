import * as Y from 'yjs';

/** What a value of a map says in words: the sentence with an answer, or a proposed wording. */
function wordsOf(value: unknown, key: string | null): string[] {
  if (typeof value === 'string') return key === 'body' ? [value] : [];
  const { words } = (value ?? {}) as { words?: unknown };
  return typeof words === 'string' ? [words] : [];
}

/**
 * The words some updates write, without the document they belong to: that document may be gone.
 * @param updates oldest first; text that was typed sign by sign comes out whole
 */
export function wordsIn(updates: readonly Uint8Array[]): string[] {
  const words: string[] = [];
  let next: Y.ID | null = null;
  for (const struct of updates.flatMap((update) => Y.decodeUpdate(update).structs)) {
    if (!(struct instanceof Y.Item)) continue;
    const { id, content, length } = struct;
    if (content instanceof Y.ContentString) {
      const goesOn = next?.client === id.client && next.clock === id.clock && words.length > 0;
      words.push((goesOn ? words.pop() : '') + content.str);
      next = Y.createID(id.client, id.clock + length);
    } else if (content instanceof Y.ContentAny)
      words.push(...content.arr.flatMap((value) => wordsOf(value, struct.parentSub)));
  }
  return words.filter((text) => text.trim() !== '');
}
