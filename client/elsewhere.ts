import type { Plugin } from 'vite';

/** Parts of libraries that only run in other places than a browser, or that our settings switch off. */
const ELSEWHERE: [file: RegExp, code: string][] = [
  // Tabs share nothing (`connection.ts`).
  [/lib0\/broadcastchannel\.js$/, 'export const subscribe = () => {}, unsubscribe = subscribe, publish = subscribe;'],
  // Who is here is told by the server; y-websocket's own presence is never sent.
  [
    /y-protocols\/awareness\.js$/,
    `export class Awareness {
       states = new Map(); meta = new Map();
       on() {} off() {} destroy() {} setLocalState() {} setLocalStateField() {}
       getLocalState() { return null; }
       getStates() { return this.states; }
     }
     const nothing = () => {};
     export const outdatedTimeout = 30000, removeAwarenessStates = nothing, applyAwarenessUpdate = nothing;
     export const encodeAwarenessUpdate = () => new Uint8Array();`,
  ],
  // As its `memoize` with the variadic strategy, which is all that use-intl asks for.
  [
    /@formatjs\/fast-memoize\/index\.js$/,
    `export const strategies = {};
     export const memoize = (make, { cache }) => {
       const kept = cache.create();
       return (...given) => {
         const key = JSON.stringify(given);
         let made = kept.get(key);
         if (made === undefined) kept.set(key, (made = make(...given)));
         return made;
       };
     };`,
  ],
  // No log of a browser is read by anybody.
  [
    /lib0\/logging(\.node)?\.js$/,
    `export const print = () => {}, warn = print, ORANGE = 0, BOLD = 0, UNBOLD = 0, RED = 0;`,
  ],
  [
    /lib0\/environment\.js$/,
    `export const isNode = false, isBrowser = true, isMac = /Mac/.test(navigator.platform);
     export const getVariable = () => null, hasParam = () => false, getParam = (_name, other) => other;
     export const getConf = getVariable, hasConf = hasParam, production = true, supportsColor = false;`,
  ],
];

/** Puts something that does nothing in the place of what is never used. */
export const withoutElsewhere: Plugin = {
  name: 'without-elsewhere',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: ELSEWHERE.map(([file]) => file) },
    handler: (_code, id) => ({ code: ELSEWHERE.find(([file]) => file.test(id))?.[1] ?? '', map: null }),
  },
};

/** use-intl's numbers by our own class, which asks the browser's tables only for what needs them. */
export const fewNumbers: Plugin = {
  name: 'few-numbers',
  enforce: 'pre',
  transform: {
    filter: { id: /use-intl\/dist\/esm\/production\/formatters-[\w-]+\.js$/ },
    handler(code) {
      const light = code.replace('Intl.NumberFormat', 'FewNumbers').replace('Intl.PluralRules', 'FewPlurals');
      if (!/FewNumbers[\s\S]*FewPlurals/.test(light)) throw new Error('use-intl makes its numbers in another way now');
      const from = JSON.stringify(`${import.meta.dirname}/src/words/fewNumbers.ts`);
      return { code: `import { FewNumbers, FewPlurals } from ${from};\n${light}`, map: null };
    },
  },
};
