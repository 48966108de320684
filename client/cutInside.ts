import type { Plugin } from 'vite';

/** A place inside React that no page of ours comes to, and what stands there instead. `g` where it stands more than once. */
type Cut = [place: RegExp, instead: string];

/** Devtools are not let in. */
const DEVTOOLS: Cut[] = [
  [/\binjectedHook &&/g, '!1 &&'],
  [/"undefined" !== typeof __REACT_DEVTOOLS_GLOBAL_HOOK__/, '!1'],
];

/** A page the server's React has drawn: there is none. */
const HYDRATION: Cut[] = [
  [/(?<![\w$.])[\w$.]+\.isDehydrated\b/g, '!1'],
  [/(?<![\w$.])[\w$.]+\.dehydrated\b/g, 'null'],
  [
    /var blockedOn = findInstanceBlockingEvent\(nativeEvent\);/,
    'findInstanceBlockingEvent(nativeEvent);var blockedOn = null;',
  ],
  [/else if \(\s+queueIfContinuousEvent\([\s\S]*?(?=\n {2}\}\n\}\nfunction)/, ''],
];

/** Lifecycles of classes of old: our own boundary and Tiptap's editor mount, update, unmount and catch. */
const CLASSES: Cut[] = [
  [/"function" !== typeof \w+\.(UNSAFE_)?componentWill(Mount|ReceiveProps|Update)\b/g, '!0'],
  [/"function" === typeof \w+\.(UNSAFE_)?componentWill(Mount|ReceiveProps|Update)\b/g, '!1'],
  [/"function" !== typeof \w+\.getSnapshotBeforeUpdate/g, '!0'],
  [/"function" === typeof \w+\.getSnapshotBeforeUpdate/g, '!1'],
];

/** Events nobody hears: entering and leaving, selecting, composing (a field's `onChange` is told of that too). */
const EVENTS: Cut[] = [
  [/a: \{\s+SyntheticEventCtor =\s+"mouseover"[\s\S]*?(?=a: \{\s+reactName = targetInst \?)/, ''],
  [
    /handleEventFunc = targetInst \? getNodeFromInstance\(targetInst\) : window;[\s\S]*?(?=\}\s+processDispatchQueue\(dispatchQueue, eventSystemFlags\);)/,
    '',
  ],
  [/registerDirectEvent\("on(Mouse|Pointer)(Enter|Leave)", [^)]+\);/g, ''],
  [
    /registerTwoPhaseEvent\(\s*"on(Select|BeforeInput|Composition\w+)",[\s\S]*?\n\);|registerTwoPhaseEvent\("onBeforeInput", [^)]+\);/g,
    '',
  ],
  // Their own kinds of event: what is heard of them needs none.
  [/case "drag":\s+case "dragend":[\s\S]*?(?=case "gotpointercapture":)/, ''],
  [/case "submit":\s+SyntheticEventCtor = SyntheticSubmitEvent;[\s\S]*?(?=\}\s+var inCapturePhase)/, ''],
  [/registerSimpleEvent\((ANIMATION|TRANSITION)_\w+, "\w+"\);/g, ''],
  // Browsers without `input` events, and with vendors' names for others.
  [/if \(isInputEventSupported\)/, 'if (!0)'],
  [/var isInputEventSupported = !1;\s+if \(canUseDOM\) \{[\s\S]*?\n\}/, ''],
  [/var vendorPrefixes = \{[\s\S]*?\),\s+(?=topLevelEventsToReactNames = )/, 'var '],
];

/** Attributes of SVG as it was, of forms with an action of React's, and elements of one's own. */
const ATTRIBUTES: Cut[] = [
  [/case "xlinkHref":[\s\S]*?(?=case "contentEditable":)/, ''],
  [/case "xlinkActuate":[\s\S]*?(?=case "is":)/, ''],
  [/(case "formAction":)[\s\S]*?(?=if \(\s+null == value)/, '$1'],
  [
    /aliases = new Map\(\[[\s\S]*?\]\)/,
    `aliases = { get: (key) => key === "htmlFor" ? "for" : /^((stroke|fill|font|stop|flood|shape|vector|dominant|alignment|paint)[A-Z]|text[ADR]|transformO|clip(Path$|R))/.test(key) && key.replace(/[A-Z]/g, (sign) => "-" + sign.toLowerCase()) }`,
  ],
  [/(?<!function )isCustomElement\([\w.]+\)/g, '!1'],
];

/** Where the caret was in an editor that React moved: ProseMirror keeps its own. Fields keep theirs. */
const SELECTION: Cut[] = [
  [/ \|\|\s+"true" === elem\.contentEditable\)/, ')'],
  [
    /if \("selectionStart" in root\)\s+(var JSCompiler_temp = \{[\s\S]*?\};)\s+else\s+a: \{[\s\S]*?\n {6}\}(?=\s+JSCompiler_temp = JSCompiler_temp \|\|)/,
    '$1 var anchorOffset;',
  ],
  [/else \{\s+var doc = priorFocusedElem\.ownerDocument[\s\S]*?(?=\}\s+doc = \[\];)/, ''],
  [/(?=\bdoc = \[\];)/, 'var doc, selection;'],
];

/** Transitions that wait for a promise, optimistic states, forms' own states, the compiler's cache, and pictures waited for. */
const ASYNC: Cut[] = [
  [/\b[\w$]+ === currentEntangledLane\b/g, '!1'],
  [/actionScopeLane = currentEntangledLane/, 'actionScopeLane = 0'],
  [/(?<!function )suspendIfUpdateReadFromEntangledAsyncAction\(\)/g, '0'],
  [/\(\(reducer = currentEntangledActionThenable\), null !== reducer\)/g, '!1'],
  [/null !== workInProgress\.memoizedState &&\s+\(\(\$\$typeof = renderWithHooks\([\s\S]*?\$\$typeof\)\),?;/, ''],
  [
    /(globalMostRecentTransitionTime = now\(\);)\s+"object" === typeof returnValue[\s\S]*?(?=\n\};\nvar resumedCache)/,
    '$1',
  ],
  [/(suspendedCommitReason = null;)\s+if \(\s+isViewTransitionEligible \|\|[\s\S]*?return;\s+\}/, '$1'],
  [
    /\b(use(Optimistic|HostTransitionStatus|FormState|ActionState|MemoCache|CacheRefresh|Transition)): (function[^{]*\{[\s\S]*?\n {4}\}|[\w$]+),?/g,
    '',
  ],
  [/if \(getIteratorFn\(newChild\)\) \{[\s\S]*?\n {6}\}/, ''],
  [/ \|\| getIteratorFn\(newChild\)/g, ''],
];

const CUT: readonly Cut[] = [...DEVTOOLS, ...HYDRATION, ...CLASSES, ...EVENTS, ...ATTRIBUTES, ...SELECTION, ...ASYNC];

/** `code` without those places. @throws when a new version of React has changed one of them */
export const cutInside = (code: string): string =>
  CUT.reduce((before, [place, instead]) => {
    if (before.search(place) < 0) throw new Error(`React DOM has changed: cutInside.ts looks for ${place}`);
    return before.replace(place, instead);
  }, code);

/** Events that React no longer hears: see `EVENTS`. */
const UNHEARD =
  /\bon((Mouse|Pointer)(Enter|Leave)|Select|BeforeInput|Composition(Start|Update|End)|Animation\w+|Transition\w+)=/;

/** A page of ours that asks for such an event would wait for ever: the build stops instead. */
export const refuseUnheard: Plugin = {
  name: 'refuse-unheard',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /client\/src\/.*\.tsx$/, code: UNHEARD },
    handler(code, id) {
      this.error(`${id} waits for ${UNHEARD.exec(code)?.[0]}, which is left out of React: client/cutInside.ts`);
    },
  },
};
