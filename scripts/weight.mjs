// What a phone downloads before it can read the board and write a card, as files of the built client. A step of
// `npm test`: over budget is a failure, so that nobody pays for what only staff need.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

/**
 * Most that may be sent, bytes of brotli. Of the script, 86 kB are React, Yjs, its provider, the router and the reader
 * of messages, which are given; the aim is 100 kB in all.
 */
const BUDGET = { html: 14_000, css: 12_000, js: 130_000 };

/** Each file costs a round trip on a slow line. */
const FILES = 8;

const dist = process.argv[2] ?? path.join(root, 'client/dist');
const byKey = JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));

/** A chunk and everything it cannot run without. */
function withImports(chunk, seen = new Set()) {
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const sheet of chunk.css ?? []) seen.add(sheet);
  for (const key of chunk.imports ?? []) withImports(byKey[key], seen);
  return seen;
}

const named = (name) => Object.values(byKey).find((chunk) => chunk.name === name && chunk.file.endsWith('.js'));
const files = new Set();
for (const chunk of [byKey['index.html'], named('phone'), named('words-da')])
  for (const file of withImports(chunk)) files.add(file);

const sent = (file) => fs.statSync(path.join(dist, `${file}.br`)).size;
const sum = (kind) => [...files].filter((file) => file.endsWith(kind)).reduce((total, file) => total + sent(file), 0);
const weight = { html: sent('index.html'), css: sum('.css'), js: sum('.js') };
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const count = files.size + 1; // The page itself.
const parts = Object.entries(weight).map(([kind, bytes]) => `${kind} ${kilo(bytes)} of ${kilo(BUDGET[kind])}`);
console.log(`[weight] a phone downloads ${parts.join(', ')}, in ${count} of ${FILES} files`);
if (count > FILES || Object.entries(weight).some(([kind, bytes]) => bytes > BUDGET[kind])) {
  for (const file of [...files].sort((a, b) => sent(b) - sent(a)))
    console.error(`  ${kilo(sent(file)).padStart(8)}  ${file}`);
  console.error('Load later what is not needed to read the board and write a card: client/src/conduct/laterSteps.ts.');
  process.exit(1);
}
