import type { Plugin } from 'vite';

/** A place in React DOM that hears events no page of ours asks for, and what stands there instead. */
type Cut = [place: RegExp, instead: string];

/** Entering and leaving, selecting, composing (a field's `onChange` is told of that too), animations and transitions. */
const CUTS: readonly Cut[] = [
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

/** `code` of React DOM without those places. @throws when a new version of React has changed one of them */
export const withoutUnheard = (code: string): string =>
  CUTS.reduce((before, [place, instead]) => {
    if (before.search(place) < 0) throw new Error(`React DOM has changed: unheardEvents.ts looks for ${place}`);
    return before.replace(place, instead);
  }, code);

/** Events that React no longer hears. */
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
      this.error(`${id} waits for ${UNHEARD.exec(code)?.[0]}, which is left out of React: client/unheardEvents.ts`);
    },
  },
};
