// Imports go one way (README, "The map"). A step of `npm test`: says each arrow that points the wrong way, each ring of
// files, and each thing that only one place may know.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

/** Folders from the ground up: a folder may use those on earlier lines, and nothing else. */
const ORDER = {
  shared: [
    ['columns'],
    ['templates', 'words'],
    ['meeting', 'wire'],
    ['questions'],
    ['staff', 'board'],
    ['access', 'conduct'],
    ['family'],
    ['papers'],
    ['testing'],
  ],
  server: [
    ['settings', 'words', 'pictures'],
    ['store'],
    ['access-log'],
    ['staff'],
    ['families', 'guides'],
    ['meetings'],
    ['plain-pages'],
    ['meeting-room', 'papers', 'retention'],
    ['dev', 'testing'],
  ],
  client: [
    ['words'],
    ['api'],
    ['ui'],
    ['meeting-room', 'staff'],
    ['saving', 'participants', 'device', 'family-time'],
    ['questions', 'rounds', 'signals', 'scales', 'wordings', 'reveal', 'danger-statements', 'pictures', 'voices'],
    ['joining', 'papers', 'heard', 'family', 'erasure', 'meeting-setup', 'guides'],
    ['agreements'],
    ['board', 'leaving', 'closing'],
    ['houses'],
    ['wall'],
    ['conduct'],
    ['pages'],
  ],
};

/** What only some files may import or name; `in` are path prefixes. */
const ONLY = [
  {
    what: /from 'yjs'/,
    name: 'yjs',
    in: ['shared/src/board', 'shared/src/testing', 'server/src/meeting-room', 'client/src/meeting-room'],
  },
  { what: /\bnew WebSocket\b|extends WebSocket\b/, name: 'WebSocket', in: ['client/src/meeting-room/connection.ts'] },
  { what: /process\.env/, name: 'process.env', in: ['server/src/settings.ts'] },
  { what: /from 'node:sqlite'|from 'kysely'/, name: 'SQL', in: ['server/src/store'] },
];

const isTest = (file) => /\.test\.tsx?$|\/testing\/|\/contract\//.test(file);

function filesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(at);
    return /\.tsx?$/.test(entry.name) ? [at] : [];
  });
}

/** Files a file imports, types left out: they are gone when the program runs. */
function importsOf(file, text) {
  const found = [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)];
  return found.flatMap(([, fixed, lazy]) => {
    const name = fixed ?? lazy;
    if (name.startsWith('.')) return [path.join(path.dirname(file), name)];
    return name.startsWith('@samtavlen/shared/')
      ? [path.join('shared/src', name.slice('@samtavlen/shared/'.length))]
      : [];
  });
}

const packageOf = (file) => file.split('/')[0];
const folderOf = (file) => (file.split('/').length > 3 ? file.split('/')[2] : null);
const heightOf = (file) => ORDER[packageOf(file)]?.findIndex((level) => level.includes(folderOf(file))) ?? -1;

function wrongArrows(file, imports) {
  const from = heightOf(file);
  return imports.flatMap((target) => {
    const [here, there] = [packageOf(file), packageOf(target)];
    if (here !== there) return there === 'shared' ? [] : [`${file} reaches into ${there}`];
    if (here === 'e2e' || folderOf(file) === null || folderOf(file) === folderOf(target)) return [];
    if (from === -1) return [`${file}: its folder has no place in scripts/arrows.mjs`];
    const to = heightOf(target);
    return to === -1 || to < from ? [] : [`${file} → ${target} points the wrong way`];
  });
}

function rings(graph) {
  const state = new Map();
  const found = [];
  const visit = (file, trail) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open')
      return void found.push(`ring: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}`);
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

const graph = new Map();
const faults = [];
for (const name of ['shared', 'server', 'client', 'e2e'])
  for (const absolute of filesIn(path.join(root, name, 'src'))) {
    const file = path.relative(root, absolute).split(path.sep).join('/');
    const text = fs.readFileSync(absolute, 'utf8');
    const imports = importsOf(file, text);
    graph.set(file, imports);
    if (/(^|\/)index\.tsx?$/.test(file)) faults.push(`${file}: no barrels here`);
    if (isTest(file) || name === 'e2e') continue;
    faults.push(...wrongArrows(file, imports));
    for (const rule of ONLY)
      if (rule.what.test(text) && !rule.in.some((prefix) => file.startsWith(prefix)))
        faults.push(`${file} knows ${rule.name}`);
  }
faults.push(...rings(graph));
for (const fault of faults) console.error(fault);
console.log(`${graph.size} files, ${faults.length} arrows to mend`);
process.exit(faults.length > 0 ? 1 : 0);
