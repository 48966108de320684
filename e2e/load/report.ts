import type { ModeName } from './modes/modes.ts';
import { median } from './quantiles.ts';
import type { TargetName } from './Target.ts';

export interface Run {
  mode: ModeName;
  target: TargetName;
  round: number;
  /** Seconds until the machine was quiet. */
  waited: number;
  result: unknown;
  error: string | null;
}

/** What a table shows of a run's result: a heading, where it stands, and whether its ratio to the relay's is shown. */
type Column = [heading: string, path: string, ratio?: 'ratio'];

const COLUMNS: Record<ModeName, Column[]> = {
  fixed: [
    ['p50 ms', 'letter.p50', 'ratio'],
    ['p95 ms', 'letter.p95', 'ratio'],
    ['ack p50 ms', 'ack.p50'],
    ['CPU us/delivery', 'usPerDelivery', 'ratio'],
    ['bytes/s to clients', 'bytesToClientsPerSecond', 'ratio'],
    ['others on the machine', 'othersCpu'],
    ['lost', 'lost'],
    ['wrong', 'wrong'],
  ],
  saturate: [
    ['boards', 'boards', 'ratio'],
    ['CPU us/delivery', 'best.usPerDelivery', 'ratio'],
    ['server CPU', 'best.serverCpu'],
    ['generator CPU', 'best.loadCpu'],
    ['others on the machine', 'best.othersCpu'],
    ['lost', 'lost'],
    ['wrong', 'wrong'],
  ],
  durability: [
    ['kills', 'kills'],
    ['seen', 'seen'],
    ['of these lost', 'lostSeen'],
    ['acked', 'acked'],
    ['of these lost', 'lostAcked'],
    ['longest loss ms', 'windowMs'],
  ],
  storm: [
    ['warm ms', 'warm.ms'],
    ['cold ms', 'cold.ms'],
    ['cold CPU s', 'cold.serverCpu'],
    ['bytes each', 'cold.bytesEach'],
  ],
  coldOpen: [
    ['warm ms', 'warm.ms'],
    ['cold ms', 'cold.0.ms'],
    ['second', 'cold.1.ms'],
    ['bytes', 'cold.0.bytes'],
    ['same content', 'cold.0.same'],
    ['disk bytes', 'diskBytes'],
  ],
  memory: [
    ['kB per board just opened', 'kBPerBoard'],
    ['and at rest', 'kBAtRest'],
    ['open MB', 'openMB'],
    ['at rest MB', 'restingMB'],
    ['all left MB', 'leftMB'],
    ['500 others MB', 'othersMB'],
  ],
  paste: [
    ['bytes', 'bytes'],
    ['back to sender', 'backToSender'],
    ['at the others ms', 'arrivedMs'],
    ['neighbour max ms', 'neighbourMaxMs'],
  ],
};

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown> | null)?.[key], value);

const shown = (value: number): string => (Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(2));

/** The median over the rounds; the ratio is the median of the ratios within each round. */
function cell(runs: readonly Run[], target: TargetName, [, path, ratio]: Column): string {
  const own = runs.filter((run) => run.target === target);
  const values = own.map(({ result }) => at(result, path)).filter((value) => value !== undefined && value !== null);
  if (values.length === 0) return '';
  if (typeof values[0] !== 'number') return [...new Set(values.map(String))].join('/');
  const text = shown(median(values as number[]));
  if (!ratio || target === 'relay') return text;
  const ratios = own.map((run) => {
    const base = runs.find(({ target: name, round }) => name === 'relay' && round === run.round);
    return (at(run.result, path) as number) / (at(base?.result, path) as number);
  });
  const usable = ratios.filter(Number.isFinite);
  return usable.length ? `${text} (${median(usable).toFixed(2)} x)` : text;
}

/** One Markdown table for each workload. */
export function report(runs: readonly Run[]): string {
  const tables = [...new Set(runs.map(({ mode }) => mode))].map((mode) => {
    const own = runs.filter((run) => run.mode === mode && run.result);
    const columns = COLUMNS[mode];
    const rows = [...new Set(own.map(({ target }) => target))].map(
      (target) =>
        `| ${target} | ${own.filter((run) => run.target === target).length} | ${columns.map((column) => cell(own, target, column)).join(' | ')} |`,
    );
    const head = `| ${mode} | runs | ${columns.map(([heading]) => heading).join(' | ')} |`;
    return [head, `|${'---|'.repeat(columns.length + 2)}`, ...rows].join('\n');
  });
  return tables.join('\n\n');
}
