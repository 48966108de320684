// Runs a step only when its inputs changed since it last succeeded: what makes a second start fast.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { die, root, say, tools } from './toolchain.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', '.tsbuild', 'test-results']);

function addTo(hash, file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(path.relative(root, file)).update(fs.readFileSync(file));
    return;
  }
  for (const entry of fs.readdirSync(file).sort()) if (!LEFT_OUT.has(entry)) addTo(hash, path.join(file, entry));
}

/**
 * @param {string} name what the step is called on the screen
 * @param {string[]} inputs files and folders, from the project's root
 * @param {string} output a file that exists when the step has run
 * @param {() => number} step returns the exit code
 */
export function once(name, inputs, output, step) {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, path.join(root, input));
  const want = hash.digest('hex');
  const stamp = path.join(tools, `stamp-${name}`);
  const fresh = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === want;
  if (fresh && fs.existsSync(path.join(root, output))) return;
  say(name);
  if (step() !== 0) die(`${name} failed`);
  fs.writeFileSync(stamp, want);
}
