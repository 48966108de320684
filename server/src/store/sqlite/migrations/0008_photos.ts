/**
 * Photos that people put on cards, each its owner's alone until it stands on the board. Gone with the meeting; a closed
 * meeting takes no more in, whatever the code above it believes.
 */
export const photos = `
CREATE TABLE photo (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  owner TEXT NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  jpeg BLOB NOT NULL
) STRICT;
CREATE INDEX photo_by_meeting ON photo (meeting, owner);
CREATE TRIGGER closed_meeting_takes_no_photos BEFORE INSERT ON photo
WHEN (SELECT closed_at FROM meeting WHERE id = NEW.meeting) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'closed meeting'); END;
CREATE TRIGGER a_photo_is_never_changed BEFORE UPDATE OF id, meeting, owner, jpeg ON photo
BEGIN SELECT RAISE(ABORT, 'a photo is never changed'); END;
`;
