/**
 * Edits in order of arrival, a row per commit, until they are in their room's own log or snapshot (shared/decisions/007).
 * A row's number never comes again, also when all rows are gone: two processes may follow each other on one file.
 */
export const journal = `
CREATE TABLE room_journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  bytes BLOB NOT NULL
) STRICT;
`;
