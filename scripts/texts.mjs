// Prose about code rots unless something runs it: every path and command the texts name must exist.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

const TEXTS = [
  'README.md',
  'shared/RULES.md',
  'e2e/load/README.md',
  ...fs.readdirSync(path.join(root, 'shared/decisions')).map((name) => `shared/decisions/${name}`),
];

/** Only what begins like this is a path of ours; the rest in backticks is code. */
const OURS = /^(client|server|shared|e2e|scripts)\//;

const commands = Object.keys(JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).scripts);

function faultsIn(file) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const beside = path.dirname(file);
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
  const paths = quoted.filter((code) => OURS.test(code)).map((code) => code.split(' ')[0]);
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => path.join(beside, target));
  const missing = [...paths, ...links].filter((target) => !fs.existsSync(path.join(root, target)));
  const called = quoted.map((code) => /^npm (?:run )?(\w+)/.exec(code)?.[1]).filter(Boolean);
  return [
    ...missing.map((target) => `${file} names ${target}, which is not there`),
    ...called
      .filter((name) => !commands.includes(name))
      .map((name) => `${file} names the command ${name}, which is not there`),
  ];
}

const faults = TEXTS.flatMap(faultsIn);
for (const fault of faults) console.error(fault);
console.log(`${TEXTS.length} texts, ${faults.length} names to mend`);
process.exit(faults.length > 0 ? 1 : 0);
