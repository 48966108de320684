/** What one entry of the browser's history keeps: it outlives a reload, and a tab that the phone throws away. */
export const keptHere = <Kept>(): Partial<Kept> => (history.state as Partial<Kept> | null) ?? {};

/** Keeps `more` too. */
export const keepHere = (more: object): void => history.replaceState({ ...history.state, ...more }, '');
