import type { Plugin } from 'vite';
import { withoutUnheard } from './unheardEvents.ts';

/** Functions of React DOM that no page of ours reaches: their bodies go, and what only they use goes with them. */
const UNREACHED = [
  // Taking over a page the server's React has drawn: ours is drawn by the server without React.
  ...['popHydrationState', 'prepareToHydrateHostInstance', 'canHydrateInstance', 'canHydrateTextInstance'],
  ...['canHydrateHydrationBoundary', 'updateDehydratedSuspenseComponent', 'clearHydrationBoundary'],
  ...['hideOrUnhideDehydratedBoundary', 'attemptExplicitHydrationTarget', 'attemptReplayContinuousQueuedEvent'],
  ...['accumulateOrCreateContinuousQueuedReplayableEvent', 'queueIfContinuousEvent', 'replayUnblockedEvents'],
  ...['retryIfBlockedOn', 'attemptContinuousHydration', 'attemptHydrationAtCurrentPriority'],
  ...['throwOnHydrationMismatch', 'getHydratableHoistableCache', 'pushTreeId', 'popTreeContext', 'resetHydrationState'],
  ...['upgradeHydrationErrorsToRecoverable', 'commitSuspenseHydrationCallbacks', 'clearIfContinuousEvent'],
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
  // Actions that wait for a promise, and pictures a transition waits for.
  ...['entangleAsyncAction', 'startTransition', 'dispatchOptimisticSetState', 'preloadInstanceAndSuspendIfNeeded'],
  // Stacks of components in errors: nobody is shown them, and no log keeps them.
  ...['describeFiber', 'getComponentNameFromType'],
];

/** Switches of React DOM that stay off without the functions above. */
const OFF = ['isHydrating', 'shouldStartViewTransition'];

/** Kinds of fibers nobody makes: the above, `<Profiler>`, scopes and hidden parts of old. By React's numbers. */
const NEVER_MADE = [12, 18, 19, 21, 23, 24, 26, 27, 30, 31];

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

/** What is told to others, and no page of ours asks for (`biome.json` refuses the imports). */
const METHODS =
  /^FragmentInstance\.prototype\.|^ReactDOMSharedInternals\.findDOMNode =|^ReactDOMHydrationRoot\.prototype\.unstable|^exports\.(hydrateRoot|pre\w+|requestFormReset|useForm\w+|Activity|Children|Profiler|ViewTransition|__COMPILER_RUNTIME|addTransitionType|cache\w*|unstable_useCacheRefresh|useActionState|useOptimistic|useTransition) =/;

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

const isUntold = (text: string, { type }: Node): boolean => type === 'ExpressionStatement' && METHODS.test(text);

function lean(code: string, node: Node): string {
  const text = code.slice(node.start, node.end);
  if (isUntold(text, node)) return '';
  if (node.type !== 'FunctionDeclaration' || !node.body) return switchedOff(text, node);
  if (UNREACHED.includes(node.id?.name ?? '')) return `${code.slice(node.start, node.body.start)}{}`;
  const never = within(node).flatMap((one) => (one.type === 'SwitchStatement' ? neverMet(one) : []));
  return switchedOff(withoutCases(code, node, never), node);
}

/** @throws when a new version of React has lost one of the functions */
function leanDom(code: string, program: readonly Node[]): string {
  const missing = UNREACHED.filter((name) => !program.some((node) => node.id?.name === name));
  if (missing.length > 0) throw new Error(`React DOM has changed: leftOut.ts names ${missing.join(', ')}`);
  return program.map((node) => lean(code, node)).join('\n');
}

function withoutUntold(code: string, program: readonly Node[]): string {
  const texts = program.map((node) => ({ node, text: code.slice(node.start, node.end) }));
  return texts.flatMap(({ node, text }) => (isUntold(text, node) ? [] : [text])).join('\n');
}

/** React without what no page of ours reaches: about 18 kB less on every phone (decision 011). */
export const leanReact: Plugin = {
  name: 'lean-react',
  apply: 'build',
  transform: {
    filter: { id: /react(-dom(-client)?)?\.production\.js$/ },
    handler(whole, id) {
      const isDom = id.includes('react-dom-client');
      const code = isDom ? withoutUnheard(whole) : whole;
      const program = this.parse(code, { lang: 'js' }).body as unknown as Node[];
      return { code: isDom ? leanDom(code, program) : withoutUntold(code, program), map: null };
    },
  },
};
