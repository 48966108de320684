// `npm run bench`: our server and its peers on the same machine, in the same minutes, in turns. Options:
//   --modes fixed,saturate   --targets relay,samtavlen   --rounds 3   --port 4300   --quick   --out FILE
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type ModeName, modes } from './modes/modes.ts';
import { quiet } from './proc.ts';
import { type Run, report } from './report.ts';
import { specs, type TargetName } from './Target.ts';

const here = import.meta.dirname;
const { values: asked } = parseArgs({
  options: {
    modes: { type: 'string', default: Object.keys(modes).join(',') },
    targets: { type: 'string', default: Object.keys(specs).join(',') },
    rounds: { type: 'string', default: '3' },
    port: { type: 'string', default: '4300' },
    out: { type: 'string', default: path.join(here, 'results', `${new Date().toISOString().slice(0, 16)}.json`) },
    /** Seconds to wait for a quiet machine before each run. */
    patience: { type: 'string', default: '60' },
    /** Small runs, to see that everything works. */
    quick: { type: 'boolean', default: false },
  },
});

/** What a quick run does less of. */
const QUICK: Partial<Record<ModeName, string[]>> = {
  fixed: ['boards=5', 'seconds=3'],
  saturate: ['from=30', 'most=40', 'halvings=0'],
  durability: ['boards=5', 'kills=1'],
  storm: ['boards=10', 'clients=80'],
  coldOpen: ['edits=7000'],
  memory: ['boards=50', 'rest=12', 'after=5'],
};

/** Longest a run may take, in ms. */
const LIMIT_MS = 600_000;

function fetchPeers(): void {
  if (fs.existsSync(path.join(here, 'peers/node_modules/ywss-yjs13'))) return;
  const flags = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...flags], { cwd: path.join(here, 'peers'), stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers could not be fetched from npm');
}

/** The server gets the first CPU (in `Target`), the generator the second; a machine with one has none to compare with. */
function runOnce(mode: ModeName, target: TargetName, port: number): { result: unknown; error: string | null } {
  const args = [path.join(here, 'run.ts'), mode, target, String(port), ...(asked.quick ? (QUICK[mode] ?? []) : [])];
  const limits = { encoding: 'utf8', timeout: LIMIT_MS, maxBuffer: 2 ** 26 } as const;
  const { stdout, stderr, status } = spawnSync('taskset', ['-c', '1', process.execPath, ...args], limits);
  if (status !== 0) return { result: null, error: stderr.slice(-600) };
  return { result: JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null'), error: null };
}

const machine = {
  cpu: `${os.cpus().length} x ${os.cpus()[0]?.model ?? 'unknown'}`,
  memoryGB: Math.round(os.totalmem() / 2 ** 30),
  node: process.version,
  at: new Date().toISOString(),
  targets: Object.fromEntries(asked.targets.split(',').map((name) => [name, specs[name as TargetName].note])),
};
const targets = asked.targets.split(',') as TargetName[];
const runs: Run[] = [];
fetchPeers();
fs.mkdirSync(path.dirname(asked.out), { recursive: true });
for (const mode of asked.modes.split(',') as ModeName[])
  for (let round = 0; round < Number(asked.rounds); round++)
    for (let k = 0; k < targets.length; k++) {
      const target = targets[(k + round) % targets.length] as TargetName;
      const waited = await quiet(asked.quick ? 2 : Number(asked.patience));
      const run = { mode, target, round, waited, ...runOnce(mode, target, Number(asked.port) + (runs.length % 90)) };
      runs.push(run);
      process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${mode} ${target} ${run.error ?? 'done'}\n`);
      fs.writeFileSync(asked.out, `${JSON.stringify({ machine, runs }, null, 1)}\n`);
    }
process.stdout.write(
  `\n${machine.cpu}, Node ${machine.node}, ${machine.at}\n${report(runs)}\nAll of it: ${asked.out}\n`,
);
