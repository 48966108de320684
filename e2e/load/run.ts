// One run of one workload on one server, as JSON on standard output. Pinned to the second CPU by whoever starts it:
//   node run.ts MODE TARGET PORT [OPTION=NUMBER ...] [-- ARGUMENTS FOR THE SERVER'S NODE]
import { type ModeName, modes } from './modes/modes.ts';
import { Target, type TargetName } from './Target.ts';

const [mode, name, port, ...rest] = process.argv.slice(2);
const end = rest.indexOf('--');
const options = Object.fromEntries(
  (end < 0 ? rest : rest.slice(0, end)).map((pair) => [pair.split('=')[0], Number(pair.split('=')[1])]),
);
const target = new Target(name as TargetName, Number(port), end < 0 ? [] : rest.slice(end + 1));
const stop = async (code: number) => {
  await target.remove();
  process.exit(code);
};
process.on('SIGTERM', () => void stop(1));
try {
  const result = await modes[mode as ModeName](target, options);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  await stop(0);
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n`);
  await stop(1);
}
