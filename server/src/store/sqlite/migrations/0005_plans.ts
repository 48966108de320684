/** The family plan: goals, agreements taken from closed meetings, and how each has gone. Instants are ms since 1970. */
export const plans = `
CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  family TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  horizon TEXT NOT NULL CHECK (horizon IN ('short', 'long')),
  dropped INTEGER NOT NULL CHECK (dropped IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX goal_family ON goal (family, created_at);

CREATE TABLE goal_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  goal TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  text TEXT NOT NULL,
  horizon TEXT NOT NULL,
  staff TEXT REFERENCES staff (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX goal_change_goal ON goal_change (goal, id);

CREATE TABLE plan_agreement (
  id TEXT PRIMARY KEY,
  family TEXT NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  board_agreement TEXT NOT NULL,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  due TEXT,
  sign TEXT NOT NULL,
  if_it_fails TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('agreed', 'proposed', 'done', 'underWay', 'notDone', 'changed')),
  UNIQUE (meeting, board_agreement)
) STRICT;
CREATE INDEX plan_agreement_family ON plan_agreement (family);

CREATE TABLE plan_owner (
  agreement TEXT NOT NULL REFERENCES plan_agreement (id) ON DELETE CASCADE,
  participant TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('yes', 'talk', 'wait')),
  PRIMARY KEY (agreement, participant)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_status (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  agreement TEXT NOT NULL REFERENCES plan_agreement (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  status TEXT NOT NULL,
  sentence TEXT NOT NULL,
  staff TEXT REFERENCES staff (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX plan_status_agreement ON plan_status (agreement, id);

CREATE TABLE plan_summary (
  meeting TEXT PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
  summary TEXT NOT NULL
) STRICT;
`;
