import v8 from 'node:v8';
import vm from 'node:vm';

/** Bytes of V8's heap, living or not, of this thread. */
export const held = (): number => v8.getHeapStatistics().total_heap_size;

/**
 * Collects all that nobody uses and moves what is left together, so that whole pages go back to the machine: an ordinary
 * collection leaves them half empty and keeps them. Node hands its collector only to a context made after this flag.
 */
export function giveBack(): void {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as NodeJS.GCFunction;
  collect({ type: 'major', flavor: 'last-resort' });
}
