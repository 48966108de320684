/**
 * Whom the family chose to coordinate at each closed meeting, and what that person answered. Names as they stood then; an
 * erasure takes them away.
 */
export const coordinators = `
CREATE TABLE plan_coordinator (
  meeting TEXT PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
  participant TEXT NOT NULL,
  name TEXT NOT NULL,
  chooser TEXT NOT NULL,
  chooser_name TEXT NOT NULL,
  chosen_at INTEGER NOT NULL,
  answer TEXT CHECK (answer IN ('yes', 'no'))
) STRICT, WITHOUT ROWID;
`;
