/** Who meets the board in plain words and large letters: chosen when the meeting is set up. */
export const plainWords = `
ALTER TABLE participant ADD COLUMN plain INTEGER NOT NULL DEFAULT 0 CHECK (plain IN (0, 1));
`;
