/**
 * Edits are written to files of their own first (shared/decisions/009), which name the database they belong to. A backup gets
 * another key: what came after it is not played onto it.
 */
export const journalFiles = `
CREATE TABLE journal_key (
  key INTEGER NOT NULL
) STRICT;
INSERT INTO journal_key VALUES (abs(random()) % 4294967296);
`;
