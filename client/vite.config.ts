import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { languages } from '@samtavlen/shared/words/languages.ts';
import react from '@vitejs/plugin-react';
import compile from 'icu-minify/compile';
import { defineConfig, type Plugin } from 'vite';
import { fewNumbers, withoutElsewhere } from './elsewhere.ts';
import { leanReact } from './leftOut.ts';
import { refuseUnheard } from './unheardEvents.ts';

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
const STAFF_ONLY =
  /client\/src\/(ui\/(CopyLink|QrCode|Section|Table|Frame)\.|api\/(families|guides|meetingGuide|meetings|papers|photos|staff)\.)/;

/** What staff pages need, and a phone only after the board. */
const FORMS = /client\/src\/ui\/(Choices|Dialog|ErrorSummary|SaveOrCancel|copyText|useDates)\./;

/** Of the device and the page, what comes after the board. */
const AFTERWARDS =
  /client\/src\/(device\/(KeptApp|ReadingSettings|AloudSetting|ReadAloud|danishVoice|useDanishVoice|Unread|emptyDevice|wipeAfterClosing)|ui\/(fieldInSight|useKeptPlace))\./;

/** Nobody downloads a language that is not read; Danish is in the ground. */
const LANGUAGES = /client\/src\/words\/catalogues\//;

const inFolders = (folders: RegExp) => (id: string) =>
  folders.test(id) && ![STAFF_ONLY, FORMS, AFTERWARDS, LANGUAGES].some((others) => others.test(id));

/** A part that comes after the board, named where it is loaded (`laterPart`). */
const laterFiles = globSync('src/**/{later,lane}Parts.ts', { cwd: import.meta.dirname }).flatMap((file) => {
  const imports = readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/import\('(.+?)'\)/g);
  return [...imports].map(([, name = '']) => join(import.meta.dirname, dirname(file), name));
});

const wordsIn = (language: string, areas: string) => new RegExp(`shared/src/words/${language}/(${areas})\\.json`);

/**
 * Few files on a phone's first load, since each costs a round trip on a slow line, and nothing in them that a phone
 * does without: what every page stands on, the door, and the live meeting with the phone's board. What comes after the board is
 * one file more. Left alone, each button and icon becomes a request of its own. `scripts/weight.mjs` holds the sum.
 */
const groups = [
  {
    name: 'ground', // With the phone's styles (4 kB): one sheet, and nothing is drawn twice.
    test: inFolders(
      /client\/src\/(ui|words|api|device)\/|client\/src\/(joining\/doorQuestions|saving\/unsentText)|shared\/src\/meeting\/(roles|day|privateNumber)\.|node_modules\/(react|react-dom|wouter|use-intl|@formatjs)\/|client\/src\/(board|conduct|joining|participants|rounds|saving)\/(?!control|closing|earlier)\w+\.module\.css/,
    ),
    priority: 8,
  },
  { name: 'forms', test: FORMS, priority: 7 },
  {
    name: 'room',
    test: /client\/src\/(meeting-room\/|pages\/PhonePage)|shared\/src\/board\/(?!drawings|gathering|settingAside|sayingToCards|sayingToLines|readingAloud|lineStances|agreementChanges|wordingChanges|dangerChanges|pictureCard|askingWhether|interpreting|carryOver|smarte)/,
    priority: 6,
  },
  { name: 'houses', test: /client\/src\/(houses|pictures)\/|shared\/src\/board\/drawings/, priority: 4 },
  { name: 'door', test: /client\/src\/pages\/EntrancePage/, priority: 4 },
  { name: 'knock', test: /client\/src\/joining\/(CodeForm|JoinSteps|KnockForm|TabletEntrance|DeadLink)/, priority: 3 },
  { name: 'later', test: (id: string) => laterFiles.includes(id), priority: 2 },
  ...languages.flatMap((language) => [
    { name: `words-${language}`, test: wordsIn(language, 'meeting|door'), priority: 9 },
    { name: `words-later-${language}`, test: wordsIn(language, 'later|method'), priority: 9 },
  ]),
  { name: 'schemas', test: /node_modules\/valibot\/|shared\/src\/meeting\/fields\./, priority: 3 },
  { name: 'icons', test: /node_modules\/lucide-react\//, priority: 1 },
];

const server = process.env.SAMTAVLEN_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [compileWords, refuseUnheard, fewNumbers, withoutElsewhere, leanReact, react(), compressBeside],
  resolve: {
    alias: [
      { find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' },
      // React has it since version 18.
      { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' },
    ],
  },
  css: {
    // Folder, file and class: `board-card-words` is found at once, in the page and in a picture of it.
    modules: {
      generateScopedName: (name, file) => {
        const sheet = file.split('?')[0] ?? file;
        return `${basename(dirname(sheet))}-${basename(sheet, '.module.css')}-${name}`;
      },
    },
  },
  build: {
    // Safari 15.4, Chrome 108 and Firefox 108 read it; older phones get the page without scripts. Naming the browsers
    // instead would rewrite private fields for the static blocks that Safari 15 lacks, and that we do not use.
    target: 'es2022',
    // 0.7 kB less on a phone than the minifier that comes with Vite. Nothing unsafe is asked of it: libraries write
    // constructors as functions, and try a getter to see whether it throws.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
    cssTarget: ['safari15', 'chrome100', 'firefox100'],
    assetsInlineLimit: 0,
    manifest: true,
    // What a phone's later parts need of script is here already, or one file; only their sheets are named in it.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostId }) =>
        /\/(index|room)-/.test(hostId) ? needed.filter((file) => file.endsWith('.css')) : needed,
    },
    rolldownOptions: {
      input: ['index.html', 'src/serviceWorker.ts'],
      output: {
        entryFileNames: ({ name }) => (name === 'serviceWorker' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups },
      },
    },
  },
  server: { proxy: { '/api': server, '/ws': { target: server, ws: true } } },
});
