import type { Plugin } from 'vite';

/** Functions of React DOM that no page of ours reaches: their bodies go, and what only they use goes with them. */
const UNREACHED = [
  // Taking over a page the server's React has drawn: ours is drawn by the server without React.
  ...['popHydrationState', 'prepareToHydrateHostInstance', 'canHydrateInstance', 'canHydrateTextInstance'],
  ...['canHydrateHydrationBoundary', 'updateDehydratedSuspenseComponent', 'clearHydrationBoundary'],
  ...['hideOrUnhideDehydratedBoundary', 'attemptExplicitHydrationTarget', 'attemptReplayContinuousQueuedEvent'],
  ...['accumulateOrCreateContinuousQueuedReplayableEvent', 'queueIfContinuousEvent', 'replayUnblockedEvents'],
  ...['retryIfBlockedOn', 'attemptContinuousHydration', 'attemptHydrationAtCurrentPriority'],
  ...['throwOnHydrationMismatch', 'getHydratableHoistableCache', 'pushTreeId'],
  // <ViewTransition>, <Activity>, <SuspenseList>, and refs on fragments.
  ...['startViewTransition', 'commitEnterViewTransitions', 'commitExitViewTransitions', 'commitNestedViewTransitions'],
  ...['commitAppearingPairViewTransitions', 'commitDeletedPairViewTransitions', 'restoreNestedViewTransitions'],
  ...['restoreEnterOrExitViewTransitions', 'restoreViewTransitionOnHostInstances', 'measureNestedViewTransitions'],
  ...['applyViewTransitionToHostInstances', 'measureViewTransitionHostInstancesRecursive', 'trackEnterViewTransitions'],
  ...['commitAfterMutationEffectsOnFiber', 'createViewTransitionInstance', 'scheduleViewTransitionEvent'],
  ...['updateActivityComponent', 'updateSuspenseListComponent', 'initSuspenseListRenderState'],
  ...['commitNewChildToFragmentInstances', 'commitFragmentInstanceInsertionEffects', 'FragmentInstance'],
  ...['commitFragmentInstanceDeletionEffects'],
  // <link>, <style>, <script>, <title> and <html> drawn by a component.
  ...['isHostHoistableType', 'getResource', 'acquireResource', 'preloadResourceAndSuspendIfNeeded', 'suspendResource'],
  ...['insertSuspendedStylesheets', 'mountHoistable', 'createHoistableInstance', 'estimateBandwidth'],
  ...['resolveSingletonInstance', 'releaseSingletonInstance', 'commitHostSingletonAcquisition', 'preconnectAs'],
  ...['clearSingletonPreambleContribution', 'preload', 'preloadModule', 'preinitStyle', 'preinitScript'],
  ...['preinitModuleScript', 'setPropOnCustomElement'],
  // Forms with an action of React's, and `useActionState`.
  ...['extractEvents$1', 'startHostTransition', 'mountActionState', 'updateActionState', 'rerenderActionState'],
  // Stacks of components in errors: nobody is shown them, and no log keeps them.
  ...['describeFiber'],
];

/** Switches of React DOM that stay off without the functions above. */
const OFF = ['isHydrating', 'shouldStartViewTransition'];

/** Kinds of fibers nobody makes: the above, `<Profiler>`, scopes and hidden parts of old. By React's numbers. */
const NEVER_MADE = [12, 18, 19, 21, 23, 26, 27, 30, 31];

interface Node {
  type: string;
  start: number;
  end: number;
  id?: { name: string };
  params?: { name?: string }[];
  body?: Node;
  discriminant?: Node & { property?: { name?: string } };
  cases?: (Node & { test: { value?: unknown } | null; consequent: Node[] })[];
}

const LEAVES = /^(Break|Return|Throw)Statement$/;

/** The cases of a switch over `fiber.tag` that are never met, and that no other case runs on into. */
function neverMet({ discriminant, cases = [] }: Node): Node[] {
  if (discriminant?.property?.name !== 'tag') return [];
  return cases.filter(({ test, consequent }, at) => {
    if (!NEVER_MADE.includes(Number(test?.value ?? Number.NaN))) return false;
    const before = cases[at - 1]?.consequent;
    return consequent.length === 0 || before === undefined || LEAVES.test(before.at(-1)?.type ?? '');
  });
}

const within = (node: object): Node[] =>
  Object.values(node).flatMap((part: unknown): Node[] => {
    if (Array.isArray(part))
      return part.flatMap((one) => (one && typeof one === 'object' ? [one as Node, ...within(one)] : []));
    return part && typeof part === 'object' ? [part as Node, ...within(part)] : [];
  });

const METHODS = /^FragmentInstance\.prototype\.|^exports\.(hydrateRoot|pre\w+|requestFormReset|useForm\w+) =/;

/** `text` with a switch that is never on; a parameter of the same name is another thing. */
function switchedOff(text: string, { params = [] }: Node): string {
  const own = OFF.filter((name) => !params.some((param) => param.name === name));
  return own.reduce(
    (before, name) =>
      before
        .replace(new RegExp(`^( *(?:var )?)${name} = !1(?=[,;]?$)`, 'm'), `$1${name}Ever = !1`)
        .replace(new RegExp(`\\b${name} = !([01])`, 'g'), '!$1')
        .replace(new RegExp(`\\b${name}\\b(?!\\$)`, 'g'), '!1'),
    text,
  );
}

/** A function without the cases nobody meets; what they declare stays declared, for other cases may use the name. */
function withoutCases(code: string, { start, end, body }: Node, never: readonly Node[]): string {
  if (!body || never.length === 0) return code.slice(start, end);
  const declared = never
    .flatMap(within)
    .flatMap(({ type, id }) => (type === 'VariableDeclarator' && id?.name ? [id.name] : []));
  const names = declared.length > 0 ? `var ${[...new Set(declared)].join(', ')};` : '';
  let kept = `${code.slice(start, body.start + 1)}${names}`;
  let from = body.start + 1;
  for (const gone of [...never].sort((one, other) => one.start - other.start)) {
    if (gone.start < from) continue; // Inside one that is gone.
    kept += code.slice(from, gone.start);
    from = gone.end;
  }
  return kept + code.slice(from, end);
}

function lean(code: string, node: Node): string {
  const text = code.slice(node.start, node.end);
  if (node.type === 'ExpressionStatement' && METHODS.test(text)) return '';
  if (node.type !== 'FunctionDeclaration' || !node.body) return switchedOff(text, node);
  if (UNREACHED.includes(node.id?.name ?? '')) return `${code.slice(node.start, node.body.start)}{}`;
  const never = within(node).flatMap((one) => (one.type === 'SwitchStatement' ? neverMet(one) : []));
  return switchedOff(withoutCases(code, node, never), node);
}

/** React DOM without what no page of ours reaches: more than 10 kB less on every phone (decision 011). */
export const leanReact: Plugin = {
  name: 'lean-react',
  apply: 'build',
  transform: {
    filter: { id: /react-dom(-client)?\.production\.js$/ },
    handler(code, id) {
      const program = this.parse(code, { lang: 'js' }).body as unknown as Node[];
      const missing = UNREACHED.filter((name) => !program.some((node) => node.id?.name === name));
      if (id.includes('react-dom-client') && missing.length > 0)
        throw new Error(`React DOM has changed: leftOut.ts names ${missing.join(', ')}`);
      return { code: program.map((node) => lean(code, node)).join('\n'), map: null };
    },
  },
};

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
