/** Accounts, signed-in browsers, invitations, and who looked at what. Instants are ms since 1970. */
export const staff = `
CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  password TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE staff_session (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  staff TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
  started_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  browser TEXT NOT NULL
) STRICT;
CREATE INDEX staff_session_staff ON staff_session (staff);

CREATE TABLE staff_link (
  token_hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('setup', 'invitation')),
  made_by TEXT REFERENCES staff (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;

CREATE TABLE access_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  person TEXT NOT NULL,
  verb TEXT NOT NULL CHECK (verb IN ('read', 'add', 'search', 'change', 'extract', 'delete')),
  object TEXT NOT NULL,
  object_id TEXT NOT NULL,
  refused INTEGER NOT NULL CHECK (refused IN (0, 1))
) STRICT;
CREATE INDEX access_log_object ON access_log (object, object_id, at);
CREATE INDEX access_log_at ON access_log (at);
`;
