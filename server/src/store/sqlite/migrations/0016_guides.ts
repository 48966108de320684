/**
 * What is noted of a family (a JSON list), the versions of the municipality's own questions and lines (`guides` is JSON,
 * and a version is never changed), and who may edit them: at first whoever made the first account.
 */
export const guides = `
ALTER TABLE family ADD COLUMN circumstances TEXT NOT NULL DEFAULT '[]';
ALTER TABLE staff ADD COLUMN keeps_texts INTEGER NOT NULL DEFAULT 0 CHECK (keeps_texts IN (0, 1));
UPDATE staff SET keeps_texts = 1 WHERE id = (SELECT id FROM staff ORDER BY created_at, id LIMIT 1);

CREATE TABLE guide_version (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  at INTEGER NOT NULL,
  staff TEXT REFERENCES staff (id) ON DELETE SET NULL,
  how TEXT NOT NULL CHECK (how IN ('edited', 'restored', 'imported')),
  restored_from INTEGER,
  guides TEXT NOT NULL
) STRICT;
`;
