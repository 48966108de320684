import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import compile from 'icu-minify/compile';
import { defineConfig, type Plugin } from 'vite';

type Words = { [key: string]: string | Words };
type Compiled = { [key: string]: ReturnType<typeof compile> | Compiled };

const compiled = (words: Words): Compiled =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, typeof word === 'string' ? compile(word) : compiled(word)]),
  );

/** Reads the ICU messages at build, so that no phone downloads the reader (12 kB). Before Vite's own JSON plugin. */
const compileWords: Plugin = {
  name: 'compile-words',
  enforce: 'pre',
  transform: {
    filter: { id: /shared\/src\/words\/.*\.json$/ },
    handler: (source) => ({ code: JSON.stringify(compiled(JSON.parse(source) as Words)), map: null }),
  },
};

const WORTH_COMPRESSING = /\.(js|css|html|svg|json)$/;

/** Puts a `.br` and a `.gz` beside every file, once at build, so that the server never spends time on it. */
const compressBeside: Plugin = {
  name: 'compress-beside',
  apply: 'build',
  writeBundle({ dir: dist = '' }) {
    for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      if (!WORTH_COMPRESSING.test(name)) continue;
      const file = join(dist, name);
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/** What only staff pages and the wall need of the common folders; a phone must not download it. */
const STAFF_ONLY = /client\/src\/(ui\/(CopyLink|QrCode|Section|Table|Frame)\.|api\/(families|meetings|papers|staff)\.)/;

const inFolders = (folders: RegExp) => (id: string) => folders.test(id) && !STAFF_ONLY.test(id);

/**
 * Few files on a phone's first load, since each costs a round trip on a slow line, and nothing in them that a phone
 * does without: what every page and the door stand on, the live meeting, and the phone's board. Left alone, each button and
 * icon becomes a request of its own. `scripts/weight.mjs` holds the sum.
 */
const groups = [
  {
    name: 'ground', // With the door (3 kB), and the phone's styles (4 kB): one sheet, and nothing is drawn twice.
    test: inFolders(
      /client\/src\/(ui|words|api|joining|device)\/|client\/src\/pages\/(Entrance|Join)Page|node_modules\/(react|react-dom|wouter|use-intl|@formatjs|use-sync-external-store)\/|client\/src\/(?!wall|staff|family|papers|meeting-setup|pages)\w[\w-]+\/\w+\.module\.css/,
    ),
    priority: 3,
  },
  { name: 'room', test: /client\/src\/meeting-room\/|shared\/src\/board\//, priority: 2 },
  { name: 'phone', test: /client\/src\/pages\/PhonePage/, priority: 1 },
  {
    name: 'later',
    test: /client\/src\/(agreements\/(AgreementForm|SummaryView|MyAgreements)|scales\/PhoneScale)\./,
    priority: 0,
  },
  { name: 'words-da', test: /shared\/src\/words\/da\/me\w+\.json/, priority: 4 },
  { name: 'words-en', test: /shared\/src\/words\/en\/me\w+\.json/, priority: 4 },
  { name: 'icons', test: /node_modules\/lucide-react\//, priority: 0 },
];

const server = process.env.SAMTAVLEN_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [compileWords, react(), compressBeside],
  resolve: {
    alias: [
      { find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' },
      // Node's, as resolved here: the browser's draws in the console, and brings 9 kB of checks for it.
      { find: /^lib0\/logging$/, replacement: fileURLToPath(import.meta.resolve('lib0/logging')) },
    ],
  },
  build: {
    target: ['safari15', 'chrome100', 'firefox100'],
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { '/api': server, '/ws': { target: server, ws: true } } },
});
