/**
 * Families, who of the staff may see them, and what was removed: an old link still says why it leads nowhere, and a board
 * left behind by a crash is thrown away later. Instants are ms since 1970.
 */
export const families = `
CREATE TABLE family (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL,
  example INTEGER NOT NULL CHECK (example IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE family_staff (
  family TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  staff TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
  since INTEGER NOT NULL,
  PRIMARY KEY (family, staff)
) STRICT, WITHOUT ROWID;
CREATE INDEX family_staff_staff ON family_staff (staff);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  family TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  age INTEGER,
  relation TEXT,
  unit TEXT,
  task TEXT
) STRICT;
CREATE INDEX person_family ON person (family, position);

CREATE TABLE removed (
  id TEXT PRIMARY KEY,
  says TEXT NOT NULL CHECK (says IN ('familyDeleted', 'linkExpired')),
  at INTEGER NOT NULL,
  board_left INTEGER NOT NULL CHECK (board_left IN (0, 1))
) STRICT;
`;
