import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { type Area, roomAreas } from './catalogue.ts';
import { currentLanguage } from './language.ts';
import { Words, wordsOf } from './Words.tsx';

/** Between two tries for a part that did not come, ms. */
const TRY_AGAIN = 3_000;

/** `meanwhile` stands in its place until it is here: nothing, when nobody misses it. */
type LaterPart<Props> = (props: Props & { meanwhile?: ReactNode }) => ReactNode;

type PropsOf<Part> = Part extends ComponentType<infer Props> ? Props : never;

/** By the words they need: a meeting without lanes does not fetch the parts of lanes. */
const parts = new Map<readonly Area[], (() => Promise<unknown>)[]>();

async function untilItComes<T>(fetchIt: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await fetchIt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN)); // No net: the page goes on without the part.
    }
}

/**
 * A part of a page that a phone does without until it has the board: its code and its words are in requests of their
 * own. Everything beyond reading the board and writing a card is such a part (`scripts/weight.mjs` holds the sum).
 */
export function laterPart<Name extends string, File extends Record<Name, ComponentType<never>>>(
  load: () => Promise<File>,
  name: Name,
  areas: readonly Area[] = roomAreas,
): LaterPart<PropsOf<File[Name]>> {
  const fetchIt = async () => {
    const [file] = await Promise.all([load(), wordsOf(currentLanguage(), areas)]);
    return { default: file[name] as unknown as ComponentType<object> };
  };
  parts.set(areas, [...(parts.get(areas) ?? []), fetchIt]);
  const Part = lazy(() => untilItComes(fetchIt));
  return ({ meanwhile = null, ...props }) => (
    <Suspense fallback={meanwhile}>
      <Words areas={areas}>
        <Part {...props} />
      </Words>
    </Suspense>
  );
}

/** Fetches the parts with these words while there is net, so that they also open when there is none. */
export const fetchLaterParts = (areas: readonly Area[] = roomAreas): void => {
  for (const fetchIt of parts.get(areas) ?? []) fetchIt().catch(() => {}); // Tried again when it is shown.
};
