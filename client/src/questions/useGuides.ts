import { useEffect, useState } from 'react';

type Guides = typeof import('@samtavlen/shared/questions/questions.ts');

let loaded: Guides | undefined;

/** All guides in all languages weigh 5 kB, so they come after the board; without them a card can be written as well. */
const load = async (): Promise<Guides> => {
  loaded ??= await import('@samtavlen/shared/questions/questions.ts');
  return loaded;
};

/** Fetches the guides before somebody asks for them. */
export const fetchGuides = (): void => void load().catch(() => {});

/** The question guides; undefined until they are here. */
export function useGuides(): Guides | undefined {
  const [guides, setGuides] = useState(loaded);
  useEffect(() => {
    if (!guides) load().then(setGuides, () => {});
  }, [guides]);
  return guides;
}
