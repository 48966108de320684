import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useLineRead } from './useLineRead.ts';

export interface TurnLines {
  /** To the first line, or on to the next; after the last nothing. */
  next(): void;
  before(): void;
  stop(): void;
}

/** Goes through the lines for everyone at once: the wall and all phones show the same one. */
export function useTurnLines(command: (command: Command) => void): TurnLines {
  const { lines, number } = useLineRead();
  const show = (at: number) => {
    const line = lines[at - 1];
    if (line) command({ do: 'spotlight', on: line.at });
  };
  return {
    next: () => show(number + 1),
    before: () => show(number - 1),
    stop: () => command({ do: 'spotlight', on: null }),
  };
}
