/**
 * "Blev du hørt?" Nothing joins an answer to a person, a meeting or a family: the id is drawn at random and is the order
 * of the rows, and there is no time. heard_family says which families are among those that wait, not which answer is
 * whose, and is emptied when they are shown. heard_given holds a keyed fingerprint of who has answered.
 */
export const heard = `
CREATE TABLE heard_answer (
  id TEXT PRIMARY KEY,
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  heard INTEGER CHECK (heard BETWEEN 0 AND 10),
  important INTEGER CHECK (important BETWEEN 0 AND 10),
  next INTEGER CHECK (next BETWEEN 0 AND 10),
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE heard_family (
  family TEXT PRIMARY KEY REFERENCES family (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE heard_given (
  fingerprint TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`;
