// Brings Node 24 and pnpm from npm into .tools when this machine has neither; any Node from 20 on can run this file.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Behind a proxy with its own certificate, npm under Node 24 needs the system's certificates.
process.env.NODE_USE_SYSTEM_CA ??= '1';

const NODE = '24.21.0';
const NODE_MIN = [24, 15];
const PNPM = '12.21.0';
const isWindows = process.platform === 'win32';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const tools = path.join(root, '.tools');
export const say = (message) => console.log(`[setup] ${message}`);
export const die = (message) => {
  console.error(`[setup] ${message}`);
  process.exit(1);
};
export const run = (command, args, options) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status ?? 1;

function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return run(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows });
}

/** A Node of the machine's own; the one in .tools is not, or fetching the tools would delete the running program. */
function machineHasNode() {
  if (process.execPath.startsWith(tools)) return false;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1]);
}

/** The npm package that holds the Node binary for this machine; it has no install script. */
function nodePackage() {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${isWindows ? 'win' : process.platform}-${process.arch}`;
}

function fetchTools(own) {
  say(`fetching ${own ? '' : `Node ${NODE} and `}pnpm ${PNPM} (once)`);
  fs.rmSync(path.join(tools, 'node_modules'), { recursive: true, force: true });
  fs.mkdirSync(tools, { recursive: true });
  fs.writeFileSync(path.join(tools, 'package.json'), '{"private":true}');
  const packages = [`pnpm@${PNPM}`, ...(own ? [] : [`${nodePackage()}@${NODE}`])];
  const flags = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  if (npm(['install', '--prefix', tools, ...flags, ...packages]) !== 0)
    die(`could not fetch the tools from npm: install Node ${NODE_MIN.join('.')} or newer and try again`);
}

/** @returns {{ node: string, pnpm: (...args: string[]) => number }} paths that work for every later step */
export function toolchain() {
  const own = machineHasNode();
  const ownBinary = path.join(tools, 'node_modules', nodePackage(), 'bin', isWindows ? 'node.exe' : 'node');
  const node = own ? process.execPath : ownBinary;
  const pnpmScript = path.join(tools, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs');
  const stamp = path.join(tools, `ok-${own ? 'own' : NODE}-${PNPM}`);
  if (![stamp, node, pnpmScript].every((file) => fs.existsSync(file))) {
    fetchTools(own);
    fs.writeFileSync(stamp, '');
  }
  process.env.PATH = path.dirname(node) + path.delimiter + process.env.PATH;
  return { node, pnpm: (...args) => run(node, [pnpmScript, ...args]) };
}
