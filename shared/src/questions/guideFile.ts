import * as v from 'valibot';
import type { Guides } from './Guide.ts';
import { guidesSchema } from './guideSchema.ts';

/** What the file calls itself, and which form it has; a later form gets another number. */
const FORMAT = { format: 'samtavlen-texts', formatVersion: 1 } as const;

/** Most bytes of a file that is read: ten times what the program comes with, and what the server takes. */
export const FILE_LIMIT = 240 * 1024;

export interface GuideFile {
  format: string;
  formatVersion: number;
  /** The version it holds, and when it was taken out (ISO instant). */
  number: number;
  savedAt: string;
  guides: Guides;
}

export const guideFileOf = (guides: Guides, number: number, savedAt: string): GuideFile => ({
  ...FORMAT,
  ...{ number, savedAt, guides },
});

/** Why a file was not taken in. `at` is the way to the faulty text: `loeft`, `columns`, `concern`, `questions`, `2` … */
export type FileFault =
  | { fault: 'tooLarge' | 'notText' | 'notOurs' | 'newer' }
  | { fault: 'faulty'; at: readonly string[]; issue: string };

function parsed(text: string): Partial<GuideFile> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return null;
  }
}

/** Reads a file somebody has chosen; nothing in it is believed. */
export function readGuideFile(text: string): { guides: Guides } | FileFault {
  if (new TextEncoder().encode(text).length > FILE_LIMIT) return { fault: 'tooLarge' };
  const file = parsed(text);
  if (!file) return { fault: 'notText' };
  if (file.format !== FORMAT.format) return { fault: 'notOurs' };
  if (file.formatVersion !== FORMAT.formatVersion) return { fault: 'newer' };
  const read = v.safeParse(guidesSchema, file.guides);
  if (read.success) return { guides: read.output };
  const [issue] = read.issues;
  const at = (issue.path ?? []).map(({ key }) => String(key));
  return { fault: 'faulty', at, issue: /^[a-zA-Z]+$/.test(issue.message) ? issue.message : 'empty' };
}
