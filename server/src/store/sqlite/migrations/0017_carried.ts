/**
 * What a meeting takes along from an earlier one: JSON of that meeting's id and the cards' ids, never their words. NULL
 * where nobody has chosen: then what was set aside for the next meeting comes along.
 */
export const carried = `
ALTER TABLE meeting ADD COLUMN carry TEXT;
`;
