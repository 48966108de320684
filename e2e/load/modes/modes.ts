import type { Target } from '../Target.ts';
import { coldOpen } from './coldOpen.ts';
import { durability } from './durability.ts';
import { fixed } from './fixed.ts';
import { memory } from './memory.ts';
import { paste } from './paste.ts';
import { saturate } from './saturate.ts';
import { storm } from './storm.ts';

/** Every workload. A new one is a file beside this and a line here. @returns null when it means nothing for a target */
export const modes = { fixed, saturate, durability, storm, coldOpen, memory, paste } satisfies Record<
  string,
  (target: Target, options: Record<string, number>) => Promise<unknown>
>;

export type ModeName = keyof typeof modes;
