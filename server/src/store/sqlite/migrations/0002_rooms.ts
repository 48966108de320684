/**
 * Documents of meetings: a log per room, folded into a snapshot now and then. The trigger is the last fence before a
 * closed board: whatever the code above it believes, its log takes nothing in.
 */
export const rooms = `
CREATE TABLE room (
  key TEXT PRIMARY KEY,
  meeting TEXT NOT NULL,
  generation INTEGER NOT NULL DEFAULT 1,
  epoch INTEGER NOT NULL DEFAULT 0,
  last_seq INTEGER NOT NULL DEFAULT 0,
  closed INTEGER NOT NULL DEFAULT 0,
  closed_board TEXT,
  closed_sha256 TEXT
) STRICT;
CREATE INDEX room_by_meeting ON room (meeting);
CREATE TABLE room_log (
  room TEXT NOT NULL REFERENCES room (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (room, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE room_snapshot (
  room TEXT PRIMARY KEY REFERENCES room (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE TABLE room_client (
  room TEXT NOT NULL REFERENCES room (key) ON DELETE CASCADE,
  client INTEGER NOT NULL,
  participant TEXT NOT NULL,
  PRIMARY KEY (room, client)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER closed_room_takes_nothing_in BEFORE INSERT ON room_log
WHEN (SELECT closed FROM room WHERE key = NEW.room) = 1
BEGIN SELECT RAISE(ABORT, 'closed room'); END;
`;
