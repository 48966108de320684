// Asks the registry whether a library the product runs on has a known hole: high or critical fails `npm test`. A registry
// that does not answer this question (a mirror, no network) is no hole: it is said, and nothing fails.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, say, tools } from './toolchain.mjs';

const pnpm = path.join(tools, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs');
const asked = spawnSync(process.execPath, [pnpm, 'audit', '--prod', '--audit-level=high', ...process.argv.slice(2)], {
  cwd: root,
  encoding: 'utf8',
});
const answer = `${asked.stdout}${asked.stderr}`;
if (asked.status === 0) say('no known holes in the libraries');
else if (/ERR_PNPM_AUDIT|ERR_PNPM_META_FETCH/.test(answer)) say('the registry could not be asked for known holes');
else {
  console.error(answer);
  process.exitCode = 1;
}
