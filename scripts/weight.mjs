// What a phone downloads, as files of the built client. To read the board and write a card it needs the server's page and
// its style sheet, and no script (`e2e/src/plain.spec.ts` blocks them; the page itself is weighed with 60 cards in
// `server/src/plain-pages/plainRoutes.test.ts`); the scripts weighed here are those of the live board. A step of `npm
// test`: over budget is a failure, so that nobody pays for what only staff need.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

/** Most that may be sent, bytes of brotli. Of the script, about 60 kB are React, Yjs and its provider, which are given. */
const BUDGET = { html: 14_000, css: 12_000, js: 100_000 };

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
const filesOf = (page) =>
  new Set([byKey['index.html'], named(page), named('words-da')].flatMap((chunk) => [...withImports(chunk)]));
const [door, board] = [filesOf('door'), filesOf('room')]; // `/d/:token`, and `/moede/:id` one tap later.
const files = new Set([...door, ...board]);

const sent = (file) => fs.statSync(path.join(dist, `${file}.br`)).size;
const sum = (kind) => [...files].filter((file) => file.endsWith(kind)).reduce((total, file) => total + sent(file), 0);
const weight = { html: sent('index.html'), css: sum('.css'), js: sum('.js') };
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const count = Math.max(door.size, board.size) + 1; // The page itself.
const parts = Object.entries(weight).map(([kind, bytes]) => `${kind} ${kilo(bytes)} of ${kilo(BUDGET[kind])}`);
console.log(
  `[weight] to read and write: no script; for the live board ${parts.join(', ')}, at most ${count} of ${FILES} files a page`,
);
if (count > FILES || Object.entries(weight).some(([kind, bytes]) => bytes > BUDGET[kind])) {
  for (const file of [...files].sort((a, b) => sent(b) - sent(a)))
    console.error(`  ${kilo(sent(file)).padStart(8)}  ${file}`);
  console.error(
    'Load later what is not needed to read the board and write a card: laterPart, as in client/src/conduct/laterParts.ts.',
  );
  process.exit(1);
}
