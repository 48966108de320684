/**
 * Who was invited to a meeting and not there, and that they have been told since. `parts` is JSON of agreements' ids on
 * the board, never their words; `told_by` is a name, as it stands in a record. An erasure gives the participant a
 * pseudonym, and the line follows.
 */
export const absences = `
CREATE TABLE absence (
  participant TEXT PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE ON UPDATE CASCADE,
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  how TEXT NOT NULL CHECK (how IN ('cancelled', 'noShow')),
  parts TEXT NOT NULL,
  told_at INTEGER,
  channel TEXT CHECK (channel IN ('conversation', 'phone', 'letter', 'email')),
  told_by TEXT,
  CHECK ((told_at IS NULL) = (channel IS NULL) AND (told_at IS NULL) = (told_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_meeting ON absence (meeting);
`;
