import type { Format } from './Format.ts';

/** The paper as it stands; its form is `paperSchema` in `shared/src/papers/Paper.ts`. */
export const json: Format = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  suits: () => true,
  write: async (paper) => new TextEncoder().encode(`${JSON.stringify(paper, null, 2)}\n`),
};
