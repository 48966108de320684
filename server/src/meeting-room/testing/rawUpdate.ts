import * as encoding from 'lib0/encoding';

type Id = [client: number, clock: number];

/** What an item holds, by Yjs' own content numbers. */
export type RawContent =
  | { gc: number }
  | { deleted: number }
  | { binary: Uint8Array }
  | { string: string }
  | { embed: unknown }
  | { format: [string, unknown] }
  /** 0 array, 1 map, 2 text, 3 element, 4 fragment, 5 hook, 6 xml text */
  | { type: number; name?: string }
  | { any: unknown[] }
  | { doc: string }
  | { skip: number };

export interface RawStruct {
  content: RawContent;
  origin?: Id;
  right?: Id;
  parent?: string | Id;
  sub?: string;
}

export interface RawUpdate {
  structs: { client: number; clock: number; list: RawStruct[] }[];
  deletes?: { client: number; ranges: [clock: number, length: number][] }[];
}

const REFS = {
  gc: 0,
  deleted: 1,
  binary: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  doc: 9,
  skip: 10,
} as const;

function writeContent(encoder: encoding.Encoder, content: RawContent): void {
  if ('gc' in content) encoding.writeVarUint(encoder, content.gc);
  else if ('deleted' in content) encoding.writeVarUint(encoder, content.deleted);
  else if ('skip' in content) encoding.writeVarUint(encoder, content.skip);
  else if ('binary' in content) encoding.writeVarUint8Array(encoder, content.binary);
  else if ('string' in content) encoding.writeVarString(encoder, content.string);
  else if ('embed' in content) encoding.writeVarString(encoder, JSON.stringify(content.embed));
  else if ('type' in content) {
    encoding.writeVarUint(encoder, content.type);
    if (content.name !== undefined) encoding.writeVarString(encoder, content.name);
  } else if ('format' in content) {
    encoding.writeVarString(encoder, content.format[0]);
    encoding.writeVarString(encoder, JSON.stringify(content.format[1]));
  } else if ('any' in content) {
    encoding.writeVarUint(encoder, content.any.length);
    for (const value of content.any) encoding.writeAny(encoder, value as string);
  } else {
    encoding.writeVarString(encoder, content.doc);
    encoding.writeAny(encoder, {});
  }
}

const writeId = (encoder: encoding.Encoder, [client, clock]: Id): void => {
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
};

function writeStruct(encoder: encoding.Encoder, { content, origin, right, parent, sub }: RawStruct): void {
  const ref = REFS[Object.keys(content)[0] as keyof typeof REFS];
  if (ref === REFS.gc || ref === REFS.skip) {
    encoding.writeUint8(encoder, ref);
    writeContent(encoder, content);
    return;
  }
  encoding.writeUint8(encoder, ref | (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (sub === undefined ? 0 : 0x20));
  if (origin) writeId(encoder, origin);
  if (right) writeId(encoder, right);
  if (!origin && !right) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0);
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent);
    else writeId(encoder, parent ?? [0, 0]);
    if (sub !== undefined) encoding.writeVarString(encoder, sub);
  }
  writeContent(encoder, content);
}

/** An update written by hand, byte for byte, as no honest client would: what a hostile phone can send. */
export function rawUpdate({ structs, deletes = [] }: RawUpdate): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, structs.length);
  for (const { client, clock, list } of structs) {
    encoding.writeVarUint(encoder, list.length);
    writeId(encoder, [client, clock]);
    for (const struct of list) writeStruct(encoder, struct);
  }
  encoding.writeVarUint(encoder, deletes.length);
  for (const { client, ranges } of deletes) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const range of ranges) for (const number of range) encoding.writeVarUint(encoder, number);
  }
  return encoding.toUint8Array(encoder);
}
