import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Few files on a phone's first load: what every page stands on is one file, and the way in is another. Left alone, each
 * button and icon becomes a request of its own.
 */
const groups = [
  {
    name: 'ground',
    test: /client\/src\/(ui|words|api)\/|node_modules\/(react|react-dom|wouter|use-intl)\//,
    priority: 2,
  },
  { name: 'icons', test: /node_modules\/lucide-react\//, priority: 2 },
  { name: 'door', test: /client\/src\/joining\//, priority: 1 },
];

const server = process.env.SAMTAVLEN_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [compileWords, react(), compressBeside],
  resolve: {
    alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
  },
  build: {
    target: ['safari15', 'chrome100', 'firefox100'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { '/api': server, '/ws': { target: server, ws: true } } },
});
