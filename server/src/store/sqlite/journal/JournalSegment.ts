import fs from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { recordsIn, seal } from './journalRecord.ts';

/** "STVJ" */
const MARK = 0x53_54_56_4a;
/** What a file begins with, in bytes. */
export const HEAD_BYTES = 12;
const PREFIX = 'samtavlen.edits-';
/** A write returns when the disk has it; Windows has no such thing. */
const O_DSYNC = fs.constants.O_DSYNC as number | undefined;
const { O_CREAT, O_EXCL, O_RDWR } = fs.constants;

/** Names in the order in which they were begun. */
const nameOf = (number: number): string => PREFIX + String(number).padStart(8, '0');

/** A file full of zeros on the disk: to write over what is there waits for the disk once, to let a file grow twice. */
async function blankFile(file: string, head: Uint8Array, size: number): Promise<number> {
  const handle = await fs.promises.open(file, O_CREAT | O_EXCL | O_RDWR, 0o600);
  try {
    const bytes = Buffer.alloc(size);
    bytes.set(head);
    await handle.writeFile(bytes);
    await handle.sync();
    // Its name must be on the disk too.
    const folder = await fs.promises.open(path.dirname(file), 'r');
    await folder.sync().finally(() => folder.close());
  } finally {
    await handle.close();
  }
  return fs.openSync(file, O_RDWR | (O_DSYNC ?? 0));
}

function headWith(key: number): Uint8Array {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(MARK, 0);
  head.writeUInt32BE(key, 4);
  head.writeUInt32BE(crc32(head.subarray(0, 8)), 8);
  return head;
}

/** One file of the journal: records one after the other, each on the disk when its promise resolves. */
export class JournalSegment {
  readonly number: number;
  readonly size: number;
  #file: string;
  #fd: number;
  #key: number;
  #at = HEAD_BYTES;
  #records = 0;

  private constructor(file: string, number: number, size: number, key: number, fd: number) {
    this.#file = file;
    this.number = number;
    this.size = size;
    this.#key = key;
    this.#fd = fd;
  }

  /**
   * @param size of all that will be in it, in bytes
   * @param blank how much of that is on the disk before the first record
   * @throws what the file system says; then there is no file
   */
  static async begin(folder: string, number: number, size: number, key: number, blank = size): Promise<JournalSegment> {
    const file = path.join(folder, nameOf(number));
    try {
      return new JournalSegment(file, number, size, key, await blankFile(file, headWith(key), blank));
    } catch (error) {
      fs.rmSync(file, { force: true });
      throw error;
    }
  }

  /** Bytes of records in it. */
  get used(): number {
    return this.#at;
  }

  get isBegun(): boolean {
    return this.#records > 0;
  }

  /** @param length of a record, in bytes */
  fits(length: number): boolean {
    return this.#at + length <= this.size;
  }

  /** One at a time. @throws what the disk says; then nothing more may be written here */
  append(record: Uint8Array): Promise<void> {
    seal(record, this.#records + 1, this.#key);
    return new Promise((resolve, reject) => {
      fs.write(this.#fd, record, 0, record.length, this.#at, (error, written) => {
        if (error) return reject(error);
        if (written < record.length) return reject(new Error('the disk took only a part'));
        this.#at += record.length;
        this.#records++;
        if (O_DSYNC !== undefined) return resolve();
        fs.fdatasync(this.#fd, (unsynced) => (unsynced ? reject(unsynced) : resolve()));
      });
    });
  }

  close(): void {
    fs.closeSync(this.#fd);
  }

  remove(): void {
    this.close();
    fs.rmSync(this.#file, { force: true });
  }
}

/** A file as another process left it, or is writing it now. */
export interface FoundSegment {
  number: number;
  file: string;
  /** Empty when it belongs to another database, or was never finished. */
  records: Uint8Array[];
}

function read(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    // Everything in it is in the database by now.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** @param key of the database they must belong to: a backup laid in its place does not get what came after it */
export function segmentsIn(folder: string, key: number): FoundSegment[] {
  const names = fs.readdirSync(folder).filter((name) => name.startsWith(PREFIX));
  return names.toSorted().map((name) => {
    const file = path.join(folder, name);
    const bytes = read(file);
    const ours = bytes.subarray(0, HEAD_BYTES).equals(headWith(key));
    const records = ours ? [...recordsIn(bytes, HEAD_BYTES, key)] : [];
    return { number: Number(name.slice(PREFIX.length)), file, records };
  });
}
