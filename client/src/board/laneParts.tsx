import { type ComponentType, lazy, Suspense } from 'react';
import type { Area } from '../words/catalogue.ts';
import { currentLanguage } from '../words/language.ts';
import { Words, wordsOf } from '../words/Words.tsx';

/** Only meetings with lanes need these parts: they come after the board, with words of their own. */
const AREAS: readonly Area[] = ['meeting', 'method', 'safety'];

const fields = () => import('./LaneFields.tsx');
const edit = () => import('./EditFacts.tsx');
const lines = () => import('./CardFactLines.tsx');

/** Fetches the parts while there is net, so that they also open when there is none. Rejects when it is gone. */
export const fetchLaneParts = (): Promise<unknown> =>
  Promise.all([fields(), edit(), lines(), wordsOf(currentLanguage(), AREAS)]);

function later<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => React.ReactNode {
  const Part: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense>
      <Words areas={AREAS}>
        <Part {...props} />
      </Words>
    </Suspense>
  );
}

export const LaneFields = later(async () => (await fields()).LaneFields);
export const EditFacts = later(async () => (await edit()).EditFacts);
export const CardFactLines = later(async () => (await lines()).CardFactLines);
