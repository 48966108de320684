/** Numbers that were shown at a closed meeting, one a person and scale; `said` is an answer without a number. */
export const scales = `
CREATE TABLE plan_scale (
  meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  scale TEXT NOT NULL,
  participant TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  value INTEGER CHECK (value BETWEEN 0 AND 10),
  said TEXT CHECK (said IN ('dontKnow', 'ratherNot')),
  face TEXT,
  words TEXT NOT NULL,
  PRIMARY KEY (meeting, scale, participant),
  CHECK ((value IS NULL) <> (said IS NULL))
) STRICT, WITHOUT ROWID;
`;
