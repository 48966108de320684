/** Meetings, who takes part, and which browsers have a place there. Instants are ms since 1970; `conduct` is JSON. */
export const meetings = `
CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  family TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  template TEXT NOT NULL,
  type TEXT NOT NULL,
  purpose TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  place TEXT NOT NULL,
  conduct TEXT NOT NULL,
  code TEXT UNIQUE,
  link_version INTEGER NOT NULL DEFAULT 1,
  closed_at INTEGER,
  in_plan INTEGER NOT NULL DEFAULT 0 CHECK (in_plan IN (0, 1))
) STRICT;
CREATE INDEX meeting_family ON meeting (family, starts_at);
CREATE INDEX meeting_starts_at ON meeting (starts_at);

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person TEXT REFERENCES person (id) ON DELETE SET NULL,
  staff TEXT REFERENCES staff (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  age INTEGER,
  relation TEXT,
  seat INTEGER NOT NULL CHECK (seat IN (0, 1)),
  scribe TEXT,
  lead TEXT CHECK (lead IN ('facilitator', 'deputy')),
  out INTEGER NOT NULL DEFAULT 0 CHECK (out IN (0, 1)),
  link_version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX participant_meeting ON participant (meeting, position);
CREATE INDEX participant_staff ON participant (staff);

CREATE TABLE device_place (
  id TEXT PRIMARY KEY,
  device TEXT NOT NULL,
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('lobby', 'refused', 'in', 'pickPerson')),
  participant TEXT REFERENCES participant (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('own', 'tablet', 'wall')),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (device, meeting)
) STRICT;
CREATE INDEX device_place_meeting ON device_place (meeting, state);

CREATE TABLE wall_code (
  code TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL
) STRICT;
`;
